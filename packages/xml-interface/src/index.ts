export { Rk7Client, type Rk7ClientOptions } from './client/client.ts'
export { defineCommand, type RawRequest } from './client/define-command.ts'
export { type HttpsTransportOptions, httpsTransport } from './client/https-transport.ts'
export type { LicensedAnswer, LicensedRequest, LicenseInfo, LicenseSource } from './client/license.ts'
export type {
  AnswerMeta,
  BatchResult,
  ResultOf,
  Rk7Data,
  Rk7NoChanges,
  Rk7Result,
} from './client/result.ts'
export type { Rk7Transport, TransportOptions } from './client/transport.ts'
export {
  Rk7TransportClient,
  type Rk7TransportClientOptions,
  type Rk7Writer,
} from './client/transport-client.ts'
export type { Problem } from './codec/decode.ts'
export type { AnyCommand, Command, CommandForm, RequestOf, ResponseOf } from './command.ts'
export type { Envelope, StackError, Status } from './envelope/envelope.ts'
export { type RenderOptions, renderBatch, renderRequest } from './envelope/request.ts'
export * from './generated/commands.ts'
export { errorMeanings, type KnownErrorCode } from './generated/error-codes.ts'
export type * from './generated/types.ts'
export { type OrderLock, type OrderLockOptions, withOrderLock } from './lock/with-order-lock.ts'
export {
  type ReferenceCache,
  type ReferenceSnapshot,
  type ReferenceStore,
  referenceCache,
} from './reference/cache.ts'
export { type Condition, propFilters } from './reference/filter.ts'
export type { ItemStatus, ReferenceItem } from './reference/item.ts'
export { type ReferenceOptions, referenceItems } from './reference/items.ts'
export { allBut, itemsMask, type MaskPart, ofClass } from './reference/mask.ts'
export type { AnyCase, Base64, Extra, Guid, LocalDateTime, RawContent, RawElement } from './types.ts'
export type { VersionGuardOptions } from './version/guard.ts'
export { type ListedOrder, ordersOf } from './visits/orders-of.ts'
export type { ChangeKind } from './watch/changes.ts'
export type { WatchOptions } from './watch/poll.ts'
export { type KitchenChange, watchKitchen } from './watch/watch-kitchen.ts'
export { type OrderChange, type WatchOrdersOptions, watchOrders } from './watch/watch-orders.ts'
export { type ReceiptChange, watchReceipts } from './watch/watch-receipts.ts'
export { XmlSyntaxError } from './xml/syntax-error.ts'
