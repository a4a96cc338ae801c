import { SetRefData } from '@rkeeper-kit/xml-interface'
import type { DecodedRequest } from '@rkeeper-kit/xml-interface/server'
import type { RefKey, RefMove } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { refItemChange } from '../ref-data/item-change.ts'
import { assertWriter } from '../ref-data/writer.ts'
import { refKey } from '../views/refs.ts'

type Params = DecodedRequest<typeof SetRefData>

/** Writes at the reference server: first what is to be written, then what is to be deleted, then the place of an item. */
export const setRefData = handler(SetRefData, (params, context) => {
  assertWriter(context)
  const { references } = context.domain
  if (params.ItemKind) context.warn('SetRefData/@ItemKind has no effect in the simulator.')
  const { RefName, Items, ItemsToDelete, MovePriorityItem: move } = params
  const written = (Items.Item ?? []).map((item) => refItemChange(item, context))
  const deleted = (ItemsToDelete?.Item ?? []).map((item) => ({
    key: keyOf(item.Ident, item.GUIDString),
    status: 'deleted' as const,
  }))
  references.write(RefName, [...written, ...deleted], move ? { move: refMove(move) } : {})
  return {}
})

function refMove({ BeforeIdent, BeforeGUIDString, Item }: NonNullable<Params['MovePriorityItem']>): RefMove {
  const item = keyOf(Item.Ident, Item.GUIDString)
  const before = keyOf(BeforeIdent, BeforeGUIDString)
  return Object.keys(before).length > 0 ? { item, before } : { item }
}

const keyOf = (id: number | undefined, guid: string | undefined): RefKey =>
  refKey({ ...(id !== undefined && { id }), ...(guid !== undefined && { guid }) })
