export { createHttp, type Http } from './http.ts'
export type {
  AttemptEvent,
  CallOptions,
  ClientOptions,
  Effect,
  HttpAnswer,
  HttpHooks,
  HttpOptions,
  HttpRequest,
  HttpStream,
  RetryOptions,
} from './options.ts'
export { retryAfter } from './retry-after.ts'
