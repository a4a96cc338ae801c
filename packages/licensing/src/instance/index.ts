export { claimInstance } from './claim-instance.ts'
export { keepLease } from './keep-lease.ts'
export { type InstanceSlot, slotsOf } from './slots.ts'
