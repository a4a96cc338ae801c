export { type HandlersOptions, handlers, vendorOrigins } from './handlers.ts'
