export type { WhiteServerDeps } from './deps.ts'
export { createWhiteServer } from './white-server.ts'
