import { type Compiled, type CompiledElement, compile } from '../codec/compile.ts'
import type { ObjectTable } from '../table.ts'
import { positionAt } from '../xml/syntax-error.ts'
import type { XmlAttribute, XmlElement } from '../xml/tree.ts'
import type { LeniencyId, LeniencyUse } from './leniencies.ts'

/** A replacement in the source. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface Tidied {
  readonly edits: readonly Edit[]
  readonly uses: readonly LeniencyUse[]
}

interface Rename {
  readonly id: LeniencyId
  readonly to: string
  readonly from: readonly string[]
}

const attributeNames: readonly Rename[] = [
  { id: 'orderIdent', to: 'orderIdent', from: ['ident', 'Ident', 'orderident'] },
  { id: 'onlyActive', to: 'OnlyActive', from: ['onlyActive'] },
  { id: 'guestLabel', to: 'guestLabel', from: ['GuestLabel'] },
  { id: 'guestLabel', to: 'GuestLabel', from: ['guestLabel'] },
  { id: 'propFilter', to: 'Name', from: ['name'] },
  { id: 'propFilter', to: 'Value', from: ['value'] },
  { id: 'propFilter', to: 'Substring', from: ['substring'] },
]

/** Finds the leniencies that a command uses, and the edits that bring it to the form of the schema. */
export function tidy(source: string, command: XmlElement, table: ObjectTable): Tidied {
  const tidying = new Tidying(source)
  tidying.element(command, compile(table))
  return tidying
}

class Tidying implements Tidied {
  readonly edits: Edit[] = []
  readonly uses: LeniencyUse[] = []
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  element(element: XmlElement, table: Compiled): void {
    for (const attribute of element.attributes) this.#attribute(element, attribute, table)
    this.#omissions(element, table)
    for (const child of element.children) {
      if (typeof child === 'string') continue
      const rule = table.byName.get(child.name)?.[0] ?? this.#renamedElement(element, child, table)
      if (rule && rule.content !== 'any' && 'table' in rule.content) this.element(child, rule.content.table())
    }
  }

  #attribute(element: XmlElement, attribute: XmlAttribute, table: Compiled): void {
    const scalar = table.attributes.get(attribute.name)
    if (!scalar) {
      this.#renamedAttribute(element, attribute, table)
      return
    }
    const canonical = scalar.canonicalCase?.(attribute.value)
    if (canonical !== undefined && canonical !== attribute.value) {
      this.#replace(attribute, `${attribute.name}="${canonical}"`)
      this.#use('collectionCase', `${attribute.name}="${attribute.value}"`, attribute.start)
    }
    if (attribute.name === 'lockTime' && /^\d\d:\d\d:\d\d/.test(attribute.value))
      this.#use('lockTime', `lockTime="${attribute.value}"`, attribute.start)
  }

  #renamedAttribute(element: XmlElement, attribute: XmlAttribute, table: Compiled): void {
    const rename = attributeNames.find(
      (each) => each.from.includes(attribute.name) && table.attributes.has(each.to),
    )
    if (!rename || element.attributes.some((each) => each.name === rename.to)) return
    if (rename.id === 'propFilter' && element.name !== 'PROPFILTER') return
    this.edits.push({ start: attribute.start, end: attribute.start + attribute.name.length, text: rename.to })
    this.#use(rename.id, `${attribute.name} at ${element.name}`, attribute.start)
  }

  /** The tables say `?` where the published schema demands a part; telling of it is all that is left to do. */
  #omissions(element: XmlElement, table: Compiled): void {
    const has = (name: string): boolean =>
      element.attributes.some((each) => each.name === name) ||
      element.children.some((each) => typeof each !== 'string' && each.name === name)
    if (
      (element.name === 'Dish' || element.name === 'Combo') &&
      table.byName.has('OrderType') &&
      !has('OrderType')
    )
      this.#use('noOrderType', `${element.name} without OrderType`, element.start)
    if (table.attributes.has('VisitID') && table.byName.has('Order') && has('VisitID') && !has('Order'))
      this.#use('visitOnly', 'VisitID without Order', element.start)
  }

  #renamedElement(parent: XmlElement, child: XmlElement, table: Compiled): CompiledElement | undefined {
    if (parent.name !== 'ExtraTables' || child.name !== 'Item') return undefined
    const rule = table.byName.get('item')?.[0]
    if (!rule) return undefined
    this.edits.push({ start: child.start + 1, end: child.start + 5, text: 'item' })
    const endTag = this.#source.lastIndexOf('</', child.end)
    if (endTag > child.start && this.#source[child.end - 2] !== '/')
      this.edits.push({ start: endTag + 2, end: endTag + 6, text: 'item' })
    this.#use('extraTablesItem', 'Item in ExtraTables', child.start)
    return rule
  }

  #replace(attribute: XmlAttribute, text: string): void {
    this.edits.push({ start: attribute.start, end: attribute.end, text })
  }

  #use(id: LeniencyId, found: string, offset: number): void {
    this.uses.push({ id, found, line: positionAt(this.#source, offset).line })
  }
}

/** Puts blanks in a place of the source; lines stay where they are. */
export const blank = (source: string, { start, end }: Pick<Edit, 'start' | 'end'>): Edit => ({
  start,
  end,
  text: source.slice(start, end).replace(/[^\n]/g, ' '),
})

/** Applies edits that do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += source.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return out + source.slice(at)
}
