/** What a worker process is told at its birth, as JSON in its environment. */
export interface WorkerOrders {
  readonly url: string
  readonly store: StorePlace
  /** Its name in the leases; a process that follows a killed one has the same. */
  readonly owner: string
  readonly instances: number
  /** A moment on which the clocks of all processes agree but for `offset`, in milliseconds since the epoch. */
  readonly origin: number
  /** By how many milliseconds its clock is off. */
  readonly offset: number
  /** How much faster than real time its clock goes, so that leases and back-offs of minutes pass in a test. */
  readonly speed: number
}

export type StorePlace =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres' | 'redis'; readonly url: string }

/** One command: a dish whose quantity names the command, saved to an order. */
export interface Task {
  readonly id: number
  readonly order: string
  /** Nobody knows whether an earlier process got it done: read first. */
  readonly readFirst: boolean
  /** Where the process is to be killed. */
  readonly die?: 'before-sending' | 'after-sending'
}

/** How one command went until it was certainly done. */
export interface TaskReport {
  readonly id: number
  /** How often it ended as an unknown outcome, and was read. */
  readonly unknown: number
  /** How often a read found it done. */
  readonly found: number
  /** How often it was refused with nothing executed, and sent again. */
  readonly refused: number
}

export type FromWorker =
  | { readonly type: 'ready'; readonly instanceGuid: string; readonly foundAtStart: boolean }
  /** Somebody else works with the instance. */
  | { readonly type: 'turned-away' }
  | { readonly type: 'kill-me' }
  | ({ readonly type: 'done' } & TaskReport)
