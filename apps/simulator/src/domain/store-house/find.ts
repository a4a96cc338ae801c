import type { FindableKind, StoreHouseData } from '../contract.ts'
import { DomainError } from '../errors.ts'

const words: Record<FindableKind, string> = {
  departments: 'department',
  goodGroups: 'group of goods',
  goods: 'good',
  correspondents: 'correspondent',
  legalEntities: 'legal entity',
  eDocs: 'electronic document',
}

/** Throws `storeHouseNotFound`. */
export function inKind<Kind extends FindableKind>(
  data: StoreHouseData,
  kind: Kind,
  rid: number,
): StoreHouseData[Kind][number] {
  const items: readonly StoreHouseData[Kind][number][] = data[kind]
  const found = items.find((item) => item.rid === rid)
  if (found) return found
  throw new DomainError('storeHouseNotFound', { kind: words[kind], rid })
}

/** A group of goods and, if wanted, the groups inside it at any depth. */
export function groupWithNested(data: StoreHouseData, rid: number, nested: boolean): readonly number[] {
  inKind(data, 'goodGroups', rid)
  const found = [rid]
  if (!nested) return found
  // Grows while it is walked.
  for (const at of found) {
    for (const { rid: child, parent } of data.goodGroups) {
      if (parent === at && !found.includes(child)) found.push(child)
    }
  }
  return found
}
