import type { StoreHouseData } from '../contract.ts'

/** StoreHouse's part of the state. */
export interface StoreHouseState {
  available: boolean
  /** Replaced, never changed, so that it may be shared. Null where the restaurant has none. */
  data: StoreHouseData | null
  /** Of the document last entered. */
  lastRid: number
}

export function initialStoreHouse(data: StoreHouseData | undefined): StoreHouseState {
  const rids = data?.documents.map(({ rid }) => rid) ?? []
  return { available: true, data: data ?? null, lastRid: Math.max(1000, ...rids) }
}
