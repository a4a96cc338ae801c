/**
 * What the protocols may ask of the restaurant. Money is in hundredths, quantities in thousandths, times are
 * milliseconds since the epoch, GUIDs are in braces and upper case. Every method that can be refused throws
 * a `DomainError`; none of them leaves a half-done change behind.
 */
export type * from './contract/age-check.ts'
export type * from './contract/agent.ts'
export type * from './contract/alcohol.ts'
export type * from './contract/cards.ts'
export type * from './contract/checkout.ts'
export type * from './contract/deliveries.ts'
export type * from './contract/delivery.ts'
export type * from './contract/domain.ts'
export type * from './contract/drawers.ts'
export type * from './contract/house.ts'
export type * from './contract/goods.ts'
export type * from './contract/licences.ts'
export type * from './contract/marking.ts'
export type * from './contract/menu.ts'
export type * from './contract/messages.ts'
export type * from './contract/order.ts'
export type * from './contract/orders.ts'
export type * from './contract/references.ts'
export type * from './contract/restaurant.ts'
export type * from './contract/shifts.ts'
export type * from './contract/staff.ts'
export type * from './contract/store-house.ts'
