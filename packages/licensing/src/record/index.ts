export * from './instance-record.ts'
export { type LeaseTerms, RecordKeeper } from './record-keeper.ts'
