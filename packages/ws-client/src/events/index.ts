export type {
  EventOrder,
  EventOrderItem,
  MenuReferencesChangedEvent,
  OrderChangedEvent,
  OrderStatusChangedEvent,
  OtherEvent,
  WhiteServerEvent,
} from './event.ts'
export { type EventMemory, memoryOfLast } from './memory.ts'
export { type NodeRequest, type NodeResponse, toExpressHandler, toNodeListener } from './node-listener.ts'
export { readEvent } from './read-event.ts'
export {
  createEventReceiver,
  type EventDelivery,
  type EventOutcome,
  type EventReceiver,
  type EventReceiverOptions,
} from './receiver.ts'
export { hmacSha256, type VerifySignature } from './signature.ts'
