import { type SlottedState, type Store, slot } from '../../../core/store.ts'
import type { AnswerBody } from '../answer/envelope.ts'

interface QueueState {
  /** Answers of asynchronous tasks that nobody has read from the queue, by the caller's name. */
  readonly answers: Record<string, AnswerBody[]>
  /** Events with the object they are from. */
  readonly events: { readonly objectId: number; readonly body: object }[]
  /** How many of the events a caller has passed. */
  readonly passed: Record<string, number>
}

export type QueueType = 'AllQueues' | 'TaskQueue' | 'EventQueue'

/** Older messages of a caller that never reads are dropped. */
const most = 1000

/** What ListenQueue reads from. Reading removes a message; there is no acknowledgement. */
export interface ResultQueue {
  putAnswer(owner: string, answer: AnswerBody): void
  putEvent(objectId: number, body: object): void
  next(owner: string, objectIds: readonly number[], type: QueueType): object | undefined
}

export function createResultQueue(store: Store<SlottedState>): ResultQueue {
  const state = slot<QueueState>(store, 'white-server/queue', () => ({ answers: {}, events: [], passed: {} }))

  const nextEvent = (owner: string, objectIds: readonly number[]): object | undefined => {
    const { events, passed } = state()
    for (;;) {
      const at = passed[owner] ?? 0
      const event = events[at]
      if (!event) return undefined
      passed[owner] = at + 1
      if (!objectIds.includes(event.objectId)) continue
      const responseCommon = { taskType: 'Event', objectId: event.objectId }
      return { responseCommon, eventResponse: event.body }
    }
  }

  return {
    putAnswer(owner, answer) {
      const waiting = [...(state().answers[owner] ?? []), answer]
      state().answers[owner] = waiting.slice(-most)
    },
    putEvent(objectId, body) {
      if (state().events.length < most) state().events.push({ objectId, body })
    },
    next(owner, objectIds, type) {
      const answer = type === 'EventQueue' ? undefined : state().answers[owner]?.shift()
      return answer ?? (type === 'TaskQueue' ? undefined : nextEvent(owner, objectIds))
    },
  }
}
