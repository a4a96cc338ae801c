export { WhiteServerClient } from './client.ts'
export type { ResponseCommon } from './envelope/envelope.ts'
export {
  type AgentCode,
  agentCodes,
  isWhiteServerCode,
  licenseExtCodes,
  type ServerCode,
  serverCodes,
  type WhiteServerCode,
} from './errors/codes.ts'
export { type TaskType, taskFacts } from './generated/facts.ts'
export { TaskMethods } from './generated/methods.ts'
export * from './generated/tasks.ts'
export {
  type Limiter,
  type Priority,
  SharedLimiter,
  type SharedLimiterOptions,
  type Slot,
  type SlotRequest,
  type SlotStore,
  type SlotTry,
  type WaitEvent,
  WindowLimiter,
  type WindowLimiterOptions,
} from './limiter/index.ts'
export type { TaskOptions, WhiteServerOptions } from './options.ts'
export type { QueueMessage, QueueType } from './queue/queue-message.ts'
export { toBase64, xmlFromBase64 } from './rk7-transport/base64.ts'
export {
  type Rk7QueryRunner,
  type Rk7SendOptions,
  type Rk7Transport,
  rk7Transport,
} from './rk7-transport/rk7-transport.ts'
export { type PollingOptions, pollingProfiles } from './runner/polling.ts'
export type { SubmittedTask, TaskStatus, WaitOptions } from './runner/submitted-task.ts'
export type { TaskAnswer } from './runner/task-runner.ts'
export type { GetTaskResponseParams, GetTaskResponseResult } from './tasks/get-task-response.ts'
export * from './tasks/index.ts'
export type { TaskFacts } from './tasks/task-facts.ts'
export type { Guid, IsoDate, IsoDateTime } from './wire/values.ts'
