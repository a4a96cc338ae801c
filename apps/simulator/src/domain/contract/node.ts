import type { MobileLicence } from './house.ts'
import type { OrderKey } from './orders.ts'
import type { RefKey } from './references.ts'

/** A file with the data of a closed shift that waits to be sent. */
export interface ShiftFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** The link to the server above. */
export interface Upstream {
  readonly server: string
  readonly connected: boolean
  /** Oldest first; empty while the link is there. */
  readonly files: readonly ShiftFile[]
}

/** File mask of a log. */
export interface LogMask {
  readonly module: string
  readonly mask: string
  readonly labels?: string
}

/** The cash server as a program in a network. */
export interface NodeDomain {
  /** A parameter of the restaurant in a context; throws `parameterNotFound`. */
  parameter(
    name: string,
    at: { order?: OrderKey; table?: RefKey; station?: RefKey; waiter?: RefKey; guestType?: RefKey },
  ): string
  readonly mobileLicences: readonly MobileLicence[]
  readonly upstream: Upstream
  /** Cuts the link or joins it again, which sends what waits. */
  setUpstream(connected: boolean): void
  registerLogs(masks: readonly LogMask[]): void
  readonly logs: readonly LogMask[]
  /** Reads the dictionaries again; throws `fileNotFound` for a file that is not there. */
  reload(file?: string): void
}
