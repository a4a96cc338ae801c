/** The right to make one call. */
export interface Slot {
  /** To be called when the call was answered or has failed. Calling it again does nothing. */
  release(): void
}

/** Told each time a call cannot start at once. */
export interface WaitEvent {
  /** Calls waiting, this one included. */
  readonly length: number
  /** Until a slot comes back, in milliseconds; undefined while all of them are held by running calls. */
  readonly nextSlotIn: number | undefined
}

/** Whose turn it is where calls have to wait: an order before a menu. */
export type Priority = 'high' | 'normal' | 'low'

/** A wish for a slot. */
export interface SlotRequest {
  readonly signal?: AbortSignal | undefined
  /** Default `normal`. */
  readonly priority?: Priority | undefined
  /** Restaurant the call is for: within a priority, restaurants take turns. */
  readonly objectId?: number | undefined
}

/** Keeps calls below the licence's limit. Give one of your own to share a limit between clients. */
export interface Limiter {
  /** Waits for a slot. Rejects with the signal's reason, and leaves the queue, when aborted. */
  acquire(request?: SlotRequest): Promise<Slot>
  /** Calls waiting for a slot. */
  readonly length: number
  /** Lets nobody start for the given milliseconds, because the server asked to wait. */
  pause(ms: number): void
}
