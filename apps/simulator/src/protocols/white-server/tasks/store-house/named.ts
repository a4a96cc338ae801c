import type { Named, StoreHouseDomain } from '../../../../domain/contract.ts'

/** How StoreHouse shows an item: its number, and its name in the language of the server. */
export const named = (storeHouse: StoreHouseDomain, item: Named): { rid: number; name: string } => ({
  rid: item.rid,
  name: storeHouse.nameOf(item),
})
