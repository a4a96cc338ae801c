import type { RefItem, RefStatus } from '../../../domain/contract.ts'

/** How the interface spells the status of an item. The numbers, for `IgnoreEnums`, follow this order; that is inferred. */
const spellings: readonly (readonly [RefStatus, string])[] = [
  ['deleted', 'rsDeleted'],
  ['inactive', 'rsInactive'],
  ['draft', 'rsDraft'],
  ['active', 'rsActive'],
]

export const statusText = ({ active, status }: RefItem): string =>
  spellings[numberOf(active, status)]?.[1] ?? ''

export const statusNumber = ({ active, status }: RefItem): string => String(numberOf(active, status))

const numberOf = (active: boolean, status: RefItem['status']): number =>
  spellings.findIndex(([each]) => each === (active ? 'active' : (status ?? 'inactive')))

/** The status of a text, in any case, or of its number; undefined for anything else. */
export const statusOf = (text: string): RefStatus | undefined =>
  spellings.find(
    ([, spelling], number) => spelling.toLowerCase() === text.toLowerCase() || String(number) === text,
  )?.[0]
