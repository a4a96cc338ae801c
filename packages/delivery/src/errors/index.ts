export { type DeliveryErrorCode, deliveryErrorCode, deliveryErrorCodes } from './codes.ts'
export { type ErrorBody, readErrorBody } from './error-body.ts'
export { type ExternalError, parseExternalError, type WsErrorCode, wsErrorCodes } from './external-error.ts'
export { type FailedCall, toError } from './to-error.ts'
