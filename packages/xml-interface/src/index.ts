export { Rk7Client, type Rk7ClientOptions } from './client/client.ts'
export { defineCommand, type RawRequest } from './client/define-command.ts'
export type { LicensedAnswer, LicensedRequest, LicenseInfo, LicenseSource } from './client/license.ts'
export type {
  AnswerMeta,
  BatchResult,
  ResultOf,
  Rk7Data,
  Rk7NoChanges,
  Rk7Result,
} from './client/result.ts'
export {
  type HttpsTransportOptions,
  httpsTransport,
  type Rk7Transport,
  type TransportOptions,
} from './client/transport.ts'
export type { Problem } from './codec/decode.ts'
export type { AnyCommand, Command, CommandForm, RequestOf, ResponseOf } from './command.ts'
export type { Envelope, StackError, Status } from './envelope/envelope.ts'
export { type RenderOptions, renderBatch, renderRequest } from './envelope/request.ts'
export * from './generated/commands.ts'
export { errorMeanings, type KnownErrorCode } from './generated/error-codes.ts'
export type * from './generated/types.ts'
export type { AnyCase, Base64, Extra, Guid, LocalDateTime, RawContent, RawElement } from './types.ts'
export { XmlSyntaxError } from './xml/syntax-error.ts'
