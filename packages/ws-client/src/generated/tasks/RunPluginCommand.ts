// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What RunPluginCommand takes. */
export interface RunPluginCommandParams {
  /** Addressed plug-in. */
  readonly pluginName: string
  /** JSON handed to the plug-in unparsed. */
  readonly pluginParams: Readonly<Record<string, unknown>>
}

/** What RunPluginCommand answers. */
export type RunPluginCommandResult = Readonly<Record<string, unknown>>

/** Send a command to an agent plug-in. */
export const RunPluginCommand = defineTask<RunPluginCommandParams, RunPluginCommandResult>({
  taskType: 'RunPluginCommand',
  effect: 'write',
})
