// One process of an integration: takes commands from its parent and does each until it has certainly been done.
import { type Clock, isOutcomeUnknownError, isRkeeperError, systemClock } from '@rkeeper-kit/core'
import { type LicenseStore, openLicense } from '@rkeeper-kit/licensing'
import { postgresStore } from '@rkeeper-kit/licensing/postgres'
import { redisStore } from '@rkeeper-kit/licensing/redis'
import { sqliteStore } from '@rkeeper-kit/licensing/sqlite'
import type { SimulatorInfo } from '@rkeeper-kit/simulator'
import { Rk7Client } from '@rkeeper-kit/xml-interface'
import type { FromWorker, StorePlace, Task, WorkerOrders } from './messages.ts'
import { orderBook } from './order-book.ts'

const orders = JSON.parse(process.env.WORKER_ORDERS ?? '') as WorkerOrders
const info = (await (await fetch(`${orders.url}/_sim/info`)).json()) as SimulatorInfo
const tell = (message: FromWorker) => process.send?.(message)
const pause = (ms: number) => systemClock.sleep(ms)

const clock: Clock = {
  now: () => orders.origin + (systemClock.now() - orders.origin) * orders.speed + orders.offset,
  sleep: (ms, signal, options) => systemClock.sleep(ms / orders.speed, signal, options),
}

function storeAt(place: StorePlace): LicenseStore {
  const key = new Uint8Array(32).fill(5)
  if (place.kind === 'sqlite') return sqliteStore({ path: place.path, key })
  if (place.kind === 'postgres') return postgresStore({ database: place.url, key })
  return redisStore({ server: place.url, key })
}

/** Dies where it is told to: the record is stored when the document is on its way out. */
let death: Task['die']
const mortalFetch: typeof fetch = async (input, init) => {
  const licensed = input instanceof Request && (await input.clone().text()).includes('<LicenseInfo')
  if (!licensed || !death) return fetch(input, init)
  if (death === 'after-sending') await (await fetch(input, init)).text()
  tell({ type: 'kill-me' })
  return new Promise(() => {})
}

/** Ends, so that the next process looks for an instance that is free. */
function turnAway(): never {
  tell({ type: 'turned-away' })
  process.exit()
}

let foundAtStart = false
const { userName, password, token, url: baseUrl, productGuid } = info.licensing
const open = () =>
  openLicense({
    server: { userName, password, token, baseUrl },
    anchor: { restaurantCode: info.rk7.restaurantCode, productGuid },
    store: storeAt(orders.store),
    instances: orders.instances,
    lease: { owner: orders.owner },
    clock,
    onEvent: (event) => {
      if (event.type === 'outcomeUnknown' && event.foundAtStart) foundAtStart = true
    },
  })

/** A store that is away comes back; an instance that is in use does not become free. */
async function opened() {
  for (;;) {
    try {
      return await open()
    } catch (error) {
      if (!isRkeeperError(error)) throw error
      if (error.code === 'instance-in-use') turnAway()
      await pause(100)
    }
  }
}

const license = await opened()
const till = new Rk7Client({
  ...info.rk7,
  fetch: mortalFetch,
  license,
  retry: { baseDelay: 5, maxDelay: 20 },
})
const { save, isThere } = orderBook(till, info)

async function perform({ id, order, readFirst }: Task): Promise<void> {
  const report = { id, unknown: 0, found: 0, refused: 0 }
  const found = async () => {
    const there = await isThere(order, id)
    if (there) report.found++
    return there
  }
  let done = readFirst && (await found())
  while (!done) {
    try {
      await save(order, id)
      done = true
    } catch (error) {
      if (isOutcomeUnknownError(error)) {
        report.unknown++
        done = await found()
      } else if (isRkeeperError(error)) {
        report.refused++
        if (error.code === 'instance-in-use') turnAway()
        await pause(20)
        // The licence may have been renewed by hand meanwhile.
        if (error.name === 'LicenseError') await license.refresh().catch(() => {})
      } else throw error
    }
  }
  tell({ type: 'done', ...report })
}

process.on('message', (task: Task | 'end') => {
  if (task === 'end') void license.close().then(() => process.exit())
  else {
    death ??= task.die
    void perform(task)
  }
})
// Nobody is left to work for.
process.on('disconnect', () => process.exit())
tell({ type: 'ready', instanceGuid: license.status.instanceGuid, foundAtStart })
