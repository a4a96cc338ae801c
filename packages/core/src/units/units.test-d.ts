import type { Money, Quantity } from './index.ts'

declare const money: Money
declare const quantity: Quantity
declare function pay(sum: Money): void

pay(money)
// @ts-expect-error a bare number may be in units or in hundredths
pay(450)
// @ts-expect-error thousandths of a portion are not hundredths of a rouble
pay(quantity)
