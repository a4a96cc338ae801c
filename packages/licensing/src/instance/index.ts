export { claimInstance } from './claim-instance.ts'
export { keepLease } from './keep-lease.ts'
export { slotsOf } from './slots.ts'
