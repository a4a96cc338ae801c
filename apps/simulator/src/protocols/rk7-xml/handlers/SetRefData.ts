import { SetRefData } from '@rkeeper-kit/xml-interface'
import type { RefKey } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { refItemChange } from '../ref-data/item-change.ts'
import { assertWriter } from '../ref-data/writer.ts'
import { refKey } from '../views/refs.ts'

/** Writes at the reference server: first what is to be written, then what is to be deleted, then the place of an item. */
export const setRefData = handler(SetRefData, (params, context) => {
  assertWriter(context)
  const { references } = context.domain
  const { RefName, Items, ItemsToDelete, MovePriorityItem: move } = params
  const written = (Items.Item ?? []).map((item) => refItemChange(item, context))
  const deleted = (ItemsToDelete?.Item ?? []).map((item) => ({
    key: keyOf(item.Ident, item.GUIDString),
    status: 'deleted' as const,
  }))
  if (written.length + deleted.length > 0) references.write(RefName, [...written, ...deleted])
  if (move) {
    const before = keyOf(move.BeforeIdent, move.BeforeGUIDString)
    const item = keyOf(move.Item.Ident, move.Item.GUIDString)
    references.move(RefName, item, Object.keys(before).length > 0 ? before : undefined)
  }
  return {}
})

const keyOf = (id: number | undefined, guid: string | undefined): RefKey =>
  refKey({ ...(id !== undefined && { id }), ...(guid !== undefined && { guid }) })
