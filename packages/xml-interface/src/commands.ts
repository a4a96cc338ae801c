export { allCommands } from './generated/registry.ts'
