import { createSimulator } from '@rkeeper-kit/simulator'
import { Rk7Client } from '@rkeeper-kit/xml-interface'
import { Crew } from './crew.ts'
import { watchTill } from './judge.ts'
import type { StorePlace } from './messages.ts'
import { Mischief } from './mischief.ts'
import { orderBook } from './order-book.ts'
import type { Service } from './services/service.ts'

export interface Trial {
  readonly store: StorePlace
  readonly processes: number
  readonly commands: number
  readonly faults: number
  /** Processes killed with SIGKILL: between storing and sending, between sending and storing, and at any moment. */
  readonly kills: number
  /** A service to take away now and then. */
  readonly outages?: { readonly service: Service; readonly times: number }
  /** How often the licence gets another id, and how often it ends for a while. */
  readonly licences?: { readonly replaced: number; readonly expired: number }
  /** By how much the clock of the last process is off, in milliseconds. */
  readonly clockOffset?: number
}

export interface Verdict {
  readonly commands: number
  readonly faults: number
  readonly kills: number
  readonly outages: number
  readonly unknown: number
  readonly foundByRead: number
  readonly foundAtStart: number
  readonly turnedAway: number
  readonly refused: number
  readonly arrived: number
  readonly instances: number
  readonly seconds: number
  readonly doubleEffects: number
  readonly lost: number
  readonly numbersUsedTwice: number
}

const perOrder = 20

/** Runs processes against a restaurant while everything goes wrong, then counts what the restaurant has got. */
export async function prove(trial: Trial): Promise<Verdict> {
  const began = performance.now()
  const simulator = createSimulator({ settings: { licensing: { sequenceReadsPerHour: 1_000_000 } } })
  const server = await simulator.listen({ port: 0 })
  const info = simulator.info(server.url)
  simulator.domain.licences.change(Number(info.rk7.restaurantCode), { qty: trial.processes })
  const book = orderBook(new Rk7Client({ ...info.rk7, fetch: simulator.fetch }), info)
  const orders: string[] = []
  while (orders.length * perOrder < trial.commands) orders.push(await book.create())
  const evidence = watchTill(simulator)
  const mischief = new Mischief(trial, simulator)
  const crew = new Crew({
    ...trial,
    url: server.url,
    orderOf: (id) => orders[Math.floor((id - 1) / perOrder)] ?? '',
    beforeTask: (id) => mischief.strike(id),
  })
  try {
    await crew.work()
    await mischief.over()
  } finally {
    await crew.dismiss()
  }
  const faults = simulator.faults.list().reduce((sum, { fired }) => sum + fired, 0)
  simulator.faults.clear()
  const effects = new Map<number, number>()
  for (const order of orders) {
    for (const id of await book.idsIn(order)) effects.set(id, (effects.get(id) ?? 0) + 1)
  }
  await server.close()
  const sum = (what: 'unknown' | 'found' | 'refused') =>
    crew.reports.reduce((total, report) => total + report[what], 0)
  const ids = Array.from({ length: trial.commands }, (_, index) => index + 1)
  return {
    commands: trial.commands,
    faults,
    kills: crew.kills,
    outages: mischief.outages,
    unknown: sum('unknown'),
    foundByRead: sum('found'),
    foundAtStart: crew.foundAtStart,
    turnedAway: crew.turnedAway,
    refused: sum('refused'),
    arrived: evidence.arrived,
    instances: simulator.domain.licences.instances().length,
    seconds: Math.round((performance.now() - began) / 100) / 10,
    doubleEffects: [...effects.values()].filter((count) => count > 1).length,
    lost: ids.filter((id) => !effects.has(id)).length,
    numbersUsedTwice: [...evidence.accepted.values()].filter((commands) => commands.size > 1).length,
  }
}
