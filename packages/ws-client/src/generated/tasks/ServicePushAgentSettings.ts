// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What ServicePushAgentSettings takes. */
export interface ServicePushAgentSettingsParams {
  /** Agent settings. */
  readonly settings: Readonly<Record<string, unknown>>
}

/** What ServicePushAgentSettings answers. */
export type ServicePushAgentSettingsResult = Readonly<Record<string, unknown>>

/** Push new settings to the agent (restricted service method). */
export const ServicePushAgentSettings = defineTask<ServicePushAgentSettingsParams, ServicePushAgentSettingsResult>({
  taskType: 'ServicePushAgentSettings',
  effect: 'write',
})
