export * from './instance-record.ts'
export { RecordKeeper } from './record-keeper.ts'
