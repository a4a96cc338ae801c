/** A failure that one line explains. */
export class CliError extends Error {
  override readonly name = 'CliError'
  /** 1: it failed; 2: it was asked wrongly. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
