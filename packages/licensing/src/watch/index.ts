export { type ClockSource, ClockWatch } from './clock-watch.ts'
export { TokenWatch } from './token-watch.ts'
export { VersionGuard } from './version-guard.ts'
export { watchedServer } from './watched-server.ts'
