import { Money } from '@rkeeper-kit/core'
import type { DiscountInput } from '../../../domain/contract.ts'

type Given = number | string | { readonly id: number | string; readonly value?: number | string | undefined }

/** Value 0, or none, applies a discount in full. The sign does not matter. */
export function discountsOf(given: readonly Given[] = []): DiscountInput[] {
  return given.map((each) => {
    const { id, value } = typeof each === 'object' ? each : { id: each, value: undefined }
    const size = Math.abs(Number(value ?? 0))
    return { discount: { id: Number(id) }, ...(size > 0 && { amount: Money.fromDecimal(size) }) }
  })
}
