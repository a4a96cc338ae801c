/** A server started for a test, on the loopback, with a folder of its own. */
export interface Service {
  readonly url: string
  /** Makes it unavailable; started again it has kept what it confirmed. */
  stop(): Promise<void>
  start(): Promise<void>
  /** Ends it and takes its folder away. */
  remove(): Promise<void>
}
