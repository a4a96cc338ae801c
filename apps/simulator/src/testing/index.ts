export { loadScenario } from '../scenario/load.ts'
export type { Scenario } from '../scenario/scenario.ts'
export type { Simulator, SimulatorOptions } from '../simulator.ts'
export { createSimulator } from '../simulator.ts'
export {
  assertCancelled,
  assertClosed,
  assertNotPaid,
  assertNoWarnings,
  assertPaidOnce,
  assertReceived,
  assertSumsAgree,
} from './assertions.ts'
export {
  type Check,
  isCancelled,
  isClosed,
  isNotPaid,
  isPaidOnce,
  isWithoutWarnings,
  sumsAgree,
  type Tested,
  wasReceived,
} from './checks.ts'
export { anOrder, type DishChoice, type OrderBuilder } from './order-builder.ts'
export { type OrderFacts, type OrderRef, orderFacts } from './order-facts.ts'
export { startVendorAddresses, type VendorAddresses } from './vendor-addresses.ts'
