import type { RefItemChange, RefKey } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import type { HandlerContext } from '../handler.ts'
import { refKey } from '../views/refs.ts'
import { statusOf } from './status.ts'

interface WrittenItem {
  readonly Ident?: number
  readonly GUIDString?: string
  readonly $attributes?: Readonly<Record<string, string>>
}

/** Properties that the server works out by itself. */
const derived = new Set(['itemident', 'sourceident', 'activehierarchy', 'categpath', 'rightlvl', 'editright'])

/** What an element `Item` of SetRefData asks for. Names of properties are taken in any case. */
export function refItemChange(item: WrittenItem, context: HandlerContext): RefItemChange {
  const { Ident: id, GUIDString: guid, $attributes = {} } = item
  const props: Record<string, string> = {}
  const names: { name?: string; altName?: string } = {}
  let change: RefItemChange = {
    // The GUID is the key; a number beside it may be that of another server.
    key: guid === undefined ? refKey({ ...(id !== undefined && { id }) }) : refKey({ guid }),
  }
  for (const [property, value] of Object.entries($attributes)) {
    switch (property.toLowerCase()) {
      case 'code':
        change = { ...change, code: whole(property, value) }
        break
      case 'name':
        names.name = value
        break
      case 'altname':
        names.altName = value
        break
      case 'mainparentident':
      case 'mainparentguid':
        change = { ...change, parent: parentKey(property, value) }
        break
      case 'status':
        change = { ...change, status: statusOf(value) ?? wrong(property, value) }
        break
      default:
        if (derived.has(property.toLowerCase()))
          context.warn(`SetRefData: ${property} is worked out by the server.`)
        else props[property] = value
    }
  }
  return { ...change, ...inBothLanguages(names, context), props }
}

/** `Name` is the name in the language of the server, whichever that is. */
function inBothLanguages(
  { name, altName }: { readonly name?: string; readonly altName?: string },
  { domain: { restaurant } }: HandlerContext,
): Pick<RefItemChange, 'name' | 'altName'> {
  const [first, second] = restaurant.language === 'ru' ? [altName, name] : [name, altName]
  return { ...(first !== undefined && { name: first }), ...(second !== undefined && { altName: second }) }
}

/** A GUID where one is written, else an id. */
function parentKey(property: string, value: string): RefKey {
  return value.includes('-') ? { guid: value } : { id: whole(property, value) }
}

const whole = (property: string, value: string): number =>
  /^\d{1,15}$/.test(value) ? Number(value) : wrong(property, value)

const wrong = (property: string, value: string): never => {
  throw new DomainError('propertyWrong', { property, value })
}
