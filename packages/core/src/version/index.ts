export { subscriptionSince, supportsSubscription, versionReaches } from './version.ts'
