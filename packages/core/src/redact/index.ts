export { redact, redacted } from './redact.ts'
