export { createWebhookReceiver, type WebhookReceiver, type WebhookReceiverOptions } from './receiver.ts'
export { memorySeenEvents, type SeenEvents } from './seen-events.ts'
export { readStatusEvent, type StatusEvent } from './status-event.ts'
