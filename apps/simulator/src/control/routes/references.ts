import { z } from 'zod'
import type { RefItem, RefItemChange, RefKey } from '../../domain/contract.ts'
import type { ControlContext } from '../context.ts'
import { given } from '../given.ts'
import { defineRoute, type Route } from '../route.ts'

const id = z.int().positive()
const name = z.string().min(1)
const refusals = { 409: 'the reference server refuses' }
const item = z.object({
  id: z.int(),
  code: z.int(),
  guid: z.string(),
  name: z.string(),
  altName: z.string(),
  active: z.boolean(),
  props: z.record(z.string(), z.string()),
})

/** Every collection, changed while the simulator runs and at the till at once. */
export const referenceRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/_sim/references/{collection}',
    tag: 'references',
    summary: 'Write an item of any collection',
    description: 'With an id, code or GUID that exists it changes that item, else it makes a new one.',
    params: z.object({ collection: z.string().meta({ description: 'for example TABLES' }) }),
    body: z.strictObject({
      id: id.optional(),
      code: z.int().min(0).optional(),
      guid: z.string().optional(),
      name: name.optional(),
      altName: name.optional(),
      parentId: id.optional(),
      status: z.enum(['active', 'inactive', 'deleted', 'draft']).optional(),
      props: z
        .record(z.string(), z.string())
        .optional()
        .meta({ description: 'properties as GetRefData shows them; an empty text takes one away' }),
    }),
    answer: { status: 200, description: 'the item after it', schema: item },
    refusals,
    example: { params: { collection: 'TABLES' }, body: { id: 1, name: 'By the window' } },
    run({ params: { collection }, body }, context) {
      const { code, name, altName, parentId, status, props } = body
      const written = writeItem(
        collection,
        {
          key: keyOf(collection, body, context),
          ...given({ code, name, altName, status, props }),
          ...(parentId !== undefined && { parent: { id: parentId } }),
        },
        context,
      )
      return shown(written)
    },
  }),
]

interface Named {
  readonly id?: number | undefined
  readonly code?: number | undefined
  readonly guid?: string | undefined
}

/** The item that a body names. Its code is a name only where nothing else is, and where somebody has it. */
function keyOf(collection: string, { id, code, guid }: Named, { domain }: ControlContext): RefKey {
  if (id !== undefined) return { id }
  if (guid !== undefined) return { guid }
  const items = domain.references.server.collection(collection)?.items ?? []
  const known = items.find((each) => each.code === code && each.status !== 'deleted')
  return known ? { id: known.id } : {}
}

const shown = ({ id, code, guid, name, altName, active, props }: RefItem): z.infer<typeof item> => ({
  id,
  code,
  guid,
  name,
  altName,
  active,
  props,
})

/** Writes one item at the reference server and brings it to the till without a delay. */
export function writeItem(collection: string, change: RefItemChange, { domain }: ControlContext): RefItem {
  const [item] = domain.references.write(collection, [change], { atOnce: true })
  if (!item) throw new Error('an item was written and is not there')
  return item
}
