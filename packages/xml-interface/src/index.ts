export type { AnyCommand, Command, CommandForm, RequestOf, ResponseOf } from './command.ts'
export * from './generated/commands.ts'
export type * from './generated/types.ts'
