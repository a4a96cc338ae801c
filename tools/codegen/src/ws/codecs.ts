import { property, quote } from '../emit/names.ts'
import { membersOf, shapeOf } from './fields.ts'
import type { Imports } from './imports.ts'
import type { WsField } from './schema.ts'
import { sharedType } from './shared-types.ts'

const wire = '../../wire/codec.ts'

/** Expression of the codec of a field; undefined where the wire and the API agree. `type` is how TypeScript reaches the field. */
export function codecText(
  field: WsField,
  type: string,
  imports: Imports,
  required: readonly string[] = [],
): string | undefined {
  const { list } = shapeOf(field)
  const element = elementCodec(field, list ? `${type}[number]` : type, imports, required)
  return element && list ? `${imports.use('listOf', wire)}(${element})` : element
}

function elementCodec(
  field: WsField,
  type: string,
  imports: Imports,
  required: readonly string[],
): string | undefined {
  if (field.as) {
    const { codec } = sharedType(field.as)
    return codec && imports.use(codec[0], codec[1])
  }
  if (field.unit) return imports.use(field.unit, wire)
  const members = membersOf(field)
    .map(
      ([name, member]) => [name, codecText(member, `NonNullable<${type}[${quote(name)}]>`, imports)] as const,
    )
    .filter(([, codec]) => codec !== undefined)
  if (members.length === 0 && required.length === 0) return undefined
  const list = members
    .map(([name, codec]) => (name === codec ? name : `${property(name)}: ${codec}`))
    .join(', ')
  const tail = required.length > 0 ? `, [${required.map(quote).join(', ')}]` : ''
  return `${imports.use('objectOf', wire)}<${type}>(${list === '' ? '{}' : `{ ${list} }`}${tail})`
}
