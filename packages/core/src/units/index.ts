export { Money } from './money.ts'
export { Quantity } from './quantity.ts'
