/** What the exit code tells. */
export const exitCodes = {
  /** Valid, or executed. */
  good: 0,
  /** Invalid, refused, or not reached. */
  bad: 1,
  /** A mistake on the command line, or a file or package that is missing. */
  misused: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** Ends the program with a message. */
export class Failure extends Error {
  readonly exitCode: ExitCode

  constructor(message: string, exitCode: ExitCode = exitCodes.misused) {
    super(message)
    this.exitCode = exitCode
  }
}

export const printJson = (value: unknown): void => console.log(JSON.stringify(value, null, 2))
