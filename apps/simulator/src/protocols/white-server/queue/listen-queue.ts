import { z } from 'zod'
import type { Caller } from '../access/keys.ts'
import type { WhiteServerDeps } from '../deps.ts'
import { check } from '../request/check.ts'
import { createResultQueue } from './result-queue.ts'

const request = z.looseObject({ queueType: z.enum(['AllQueues', 'TaskQueue', 'EventQueue']) })

/** How long the server holds a question when there is nothing to tell (documented), and how often it looks; milliseconds. */
const holdFor = 20_000
const lookEvery = 1000

/** One message of the queue, as soon as there is one; after 20 s on the simulator's clock: nothing. */
export async function listenQueue(
  { world }: WhiteServerDeps,
  { key, name }: Caller,
  body: object,
  signal?: AbortSignal,
): Promise<object> {
  const { queueType } = check(request, body, 'body')
  const queue = createResultQueue(world.store)
  const until = world.clock.now() + holdFor
  for (;;) {
    const message = queue.next(name, key.objectIds, queueType)
    if (message) return message
    const left = until - world.clock.now()
    if (left <= 0) return { responseCommon: { asyncCode: 'NoOperations' } }
    await world.clock.sleep(Math.min(lookEvery, left), signal)
  }
}
