import type { Ids } from '../../core/ids.ts'
import { contextWith, type TillContext } from '../context.ts'
import type { Order, OrdersDomain } from '../contract.ts'
import { assertInStock, demandBetween, demandOf } from '../menu/stock.ts'
import { settled } from './commit.ts'
import { draftOrder } from './create.ts'
import { findOrder } from './find.ts'
import { portionsOf, withPackages } from './save-package.ts'

/** An order as it would be with further packages. */
export function previewOrder(
  till: TillContext,
  wanted: Parameters<OrdersDomain['preview']>[0],
  inputs: Parameters<OrdersDomain['preview']>[1],
): Order {
  const context = contextWith(till, { ids: passingIds() })
  const before = 'virtual' in wanted ? draftOrder(context, wanted.virtual).order : findOrder(context, wanted)
  const order = settled(context, withPackages(context, before, inputs).draft)
  assertInStock(context, demandBetween(demandOf(portionsOf(before)), demandOf(portionsOf(order))))
  return order
}

/** Numbers for what is not kept, so that a question does not move the counters of the till. */
export function passingIds(): Ids {
  let last = 0
  return {
    guid() {
      last += 1
      return `{00000000-0000-4000-8000-${last.toString(16).toUpperCase().padStart(12, '0')}}`
    },
    next: (_counter, start = 1) => start,
    random: () => 0,
    hex: (length) => '0'.repeat(length),
    base32: (length) => '0'.repeat(length),
  }
}
