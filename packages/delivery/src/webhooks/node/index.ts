export { expressWebhook, nodeWebhook } from './listener.ts'
