// Generated from the catalogue by tools/codegen. Do not edit.
import type { Command } from '../../command.ts'
import type { Extra } from '../../types.ts'

/** Request of {@link ReloadWorkUdb}: Load a new dictionary file (work.udb) without restarting the cash server. */
export interface ReloadWorkUdbRequest {
  /** Name of the file to load. */
  readonly filename?: string
}

/** Answer of {@link ReloadWorkUdb}. */
export interface ReloadWorkUdbResponse extends Extra {
}

/**
 * Load a new dictionary file (work.udb) without restarting the cash server.
 * Executed by: cash-server.
 * Undocumented command; its schema files are named after ChangeWorkUdb.
 * The dictionaries are read again from that file, which lies in the folder of the server's base.
 * The schema gives filename no type; string is assumed.
 */
export const ReloadWorkUdb: Command<ReloadWorkUdbRequest, ReloadWorkUdbResponse> = {
  name: 'ReloadWorkUdb',
  effect: 'write',
  request: {
    attributes: {
      filename: 'string',
    },
  },
  response: {},
}
