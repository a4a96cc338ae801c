import type { ProtocolName } from '../core/protocol.ts'

/** Something that happens during a scenario: when, and which call of the control API it is. Plain JSON. */
export interface Step {
  readonly title?: string
  readonly when: StepTime | StepCount
  /** Method and path of the control API, for example `POST /_sim/agent`. */
  readonly call: string
  /** Body of the call. */
  readonly body?: unknown
}

/** A step at a time of the restaurant's clock. */
export interface StepTime {
  /** Local time of day, `12:30`: the next one after the start; or an instant in ISO 8601 with its zone. */
  readonly at?: string
  /** Simulated milliseconds after the start; used where `at` is absent. */
  readonly after?: number
}

/** A step on a request: it happens just before the request is carried out, or later. */
export interface StepCount {
  readonly on: {
    readonly count: number
    readonly command: string
    /** Absent: through whichever door. */
    readonly protocol?: ProtocolName
  }
  /** Simulated milliseconds after that request. */
  readonly after?: number
}

/** Where a step stands. */
export interface StepReport {
  readonly step: Step
  readonly state: 'waiting' | 'done' | 'refused'
  /** When it will run, or ran; milliseconds since the epoch. Absent while it waits for a request. */
  readonly at?: number
  /** For steps on a request: how many such requests have come. */
  readonly seen?: number
  /** Why the control API refused it. */
  readonly refusal?: string
}

/** The scenario's part of the state. */
export interface StepsState {
  readonly reports: StepReport[]
  /** Indexes of the steps that still wait for requests. */
  counting: number[]
}

export const stepsSlot = 'scenario/steps'
export const stepJob = 'scenario/step'

export const isCounted = (when: Step['when']): when is StepCount => 'on' in when
