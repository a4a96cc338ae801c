export type { Problem } from '../codec/decode.ts'
export { keepWritten } from '../codec/written.ts'
export type { AnyCommand, Command, CommandForm, RequestOf, ResponseOf } from '../command.ts'
export type { StackError, Status } from '../envelope/envelope.ts'
export { type Leniency, type LeniencyId, type LeniencyUse, leniencies } from '../leniency/leniencies.ts'
export { type LaterPart, laterParts } from '../version/later-parts.ts'
export { hasLater, withoutLater } from '../version/without-later.ts'
export { XmlSyntaxError } from '../xml/syntax-error.ts'
export {
  type DecodedCommand,
  type DecodedRequestDocument,
  decodeRequest,
  RequestFormError,
} from './request.ts'
export {
  type CommandOutcome,
  encodeBareResult,
  encodeBatchResult,
  encodeResult,
  type ServerFacts,
} from './result.ts'
export type { DecodedRequest, DecodedValue, EncodableResponse, EncodableValue } from './types.ts'
