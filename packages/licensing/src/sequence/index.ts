export { LicensedSender, type LicensedSenderOptions } from './licensed-sender.ts'
