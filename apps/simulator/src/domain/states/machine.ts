/** A state machine as a table: from each state, the states that may follow, and what brings them about. */
export interface StateMachine<S extends string> {
  readonly name: string
  /** One or two sentences for the docs. */
  readonly about: string
  readonly initial: S
  readonly moves: Readonly<Record<S, Readonly<Partial<Record<S, string>>>>>
}

/** Keeps the states of a table as its type. */
export const machine = <S extends string>(definition: StateMachine<S>): StateMachine<S> => definition

/** Whether a machine lets one state follow another. */
export const mayMove = <S extends string>({ moves }: StateMachine<S>, from: S, to: S): boolean =>
  moves[from][to] !== undefined
