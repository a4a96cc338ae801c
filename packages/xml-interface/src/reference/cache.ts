import type { CallOptions } from '@rkeeper-kit/core'
import type { Rk7Client } from '../client/client.ts'
import type { GetRefDataRequest } from '../generated/commands/GetRefData.ts'
import { GetRefList } from '../generated/commands/GetRefList.ts'
import type { ReferenceItem } from './item.ts'
import { type ReferenceOptions, referenceItems } from './items.ts'

/** A collection as it was at one version. Plain data. */
export interface ReferenceSnapshot {
  /** `DataVersion` of GetRefList; grows with every change of the collection. */
  readonly dataVersion: number
  readonly items: readonly ReferenceItem[]
}

/** Keeps snapshots: a `Map`, a table, a file. Keys tell collection and what was asked of it. */
export interface ReferenceStore {
  get(key: string): Promise<ReferenceSnapshot | undefined> | ReferenceSnapshot | undefined
  set(key: string, snapshot: ReferenceSnapshot): unknown
}

/** Collections that are read again only when they have changed. */
export interface ReferenceCache {
  /** Asks for the version of the collection, and for its items only where the stored ones are older. */
  get(
    name: GetRefDataRequest['RefName'],
    options?: ReferenceOptions,
    call?: CallOptions,
  ): Promise<ReferenceSnapshot>
}

/**
 * Caches collections by their `DataVersion`. One cache per restaurant; the store defaults to memory.
 *
 * @example
 * const references = referenceCache(rk7)
 * const { items } = await references.get('MENUITEMS', { properties: ['Ident', 'Name'] })
 */
export function referenceCache(
  rk7: Pick<Rk7Client, 'execute' | 'stream'>,
  store: ReferenceStore = new Map(),
): ReferenceCache {
  return {
    async get(name, options = {}, call = {}) {
      // The version is asked first: a change while the items arrive is then seen by the next call.
      const dataVersion = await versionOf(rk7, name, call)
      const key = `${name.toUpperCase()} ${JSON.stringify(Object.entries(options).sort())}`
      const stored = await store.get(key)
      if (stored && dataVersion !== undefined && stored.dataVersion === dataVersion) return stored
      const items: ReferenceItem[] = []
      for await (const item of referenceItems(rk7, name, options, call)) items.push(item)
      const snapshot = { dataVersion: dataVersion ?? 0, items }
      if (dataVersion !== undefined) await store.set(key, snapshot)
      return snapshot
    },
  }
}

async function versionOf(rk7: Pick<Rk7Client, 'execute'>, name: string, call: CallOptions) {
  const { data } = await rk7.execute(GetRefList, {}, call)
  const wanted = name.toUpperCase()
  return data.RK7RefList.RK7Reference.find(
    (each) => (each.RefName ?? each.$attributes?.RefName)?.toUpperCase() === wanted,
  )?.DataVersion
}
