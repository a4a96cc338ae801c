/** TypeScript types of requests and answers. */
import { type FlatElement, type FlatType, flatten } from '../model/flatten.ts'
import type { Attribute, ComplexType, ElementParticle, Model } from '../model/types.ts'
import { docBlock, pascal, quote, typeName } from './names.ts'
import { field, scalarNotes, scalarType } from './scalars.ts'

/** `input`: what a caller gives to the encoder. `answer`: what the decoder returns. */
export type Side = 'input' | 'answer'

export interface InterfaceText {
  readonly text: string
  /** TypeScript names of named types that are used. */
  readonly uses: ReadonlySet<string>
}

/** Name of a named type: what is written into requests carries the suffix `Input`. */
export const sideName = (model: Model, name: string, side: Side): string =>
  `${typeName(model, name)}${side === 'input' ? 'Input' : ''}`

/** The interface of a type, preceded by those of the inline types inside it. */
export function interfaceText(
  model: Model,
  type: ComplexType,
  name: string,
  side: Side,
  doc: readonly string[],
): InterfaceText {
  const uses = new Set<string>()
  const blocks: string[] = []
  declare(type, name, doc)
  return { text: blocks.join('\n'), uses }

  function declare(type: ComplexType, name: string, doc: readonly string[]): void {
    const flat = flatten(model, type)
    const own = fields(flat, name)
    const constraints = side === 'input' ? constraintsOf(flat, name) : []
    const head = docBlock(doc, '')
    if (constraints.length === 0) {
      if (own === '' && side === 'input') {
        blocks.push(`${head}export type ${name} = Record<string, never>\n`)
        return
      }
      const base = side === 'answer' ? ' extends Extra' : ''
      blocks.push(`${head}export interface ${name}${base} {\n${own}}\n`)
      return
    }
    blocks.push(`/** The parts of {@link ${name}}. */\nexport interface ${name}Parts {\n${own}}\n`)
    blocks.push(
      `${head}export type ${name} = ${constraints.reduce((inner, wrap) => wrap(inner), `${name}Parts`)}\n`,
    )
  }

  function fields(flat: FlatType, name: string): string {
    const lines = flat.attributes
      .filter((attribute) => side === 'answer' || !attribute.answerOnly)
      .map((attribute) => attributeField(attribute))
    if (flat.text)
      lines.push(`${docBlock(['Text of the element'], '  ')}  readonly $text: ${scalarType(flat.text)}\n`)
    if (flat.ordered) lines.push(itemsField(flat, name))
    else for (const element of flat.elements) lines.push(elementField(element, name))
    if (side === 'input' && flat.anyAttribute)
      lines.push(
        '  /** Further attributes, sent as they are. */\n  readonly $attributes?: Readonly<Record<string, string>>\n',
      )
    if (side === 'input' && flat.anyElement !== 'none')
      lines.push(
        '  /** Further elements, sent as they are. */\n  readonly $elements?: readonly RawElement[]\n',
      )
    return lines.join('')
  }

  function attributeField(attribute: Attribute): string {
    const doc = docBlock([...describe(attribute), ...scalarNotes(attribute)], '  ')
    const named = attribute.type.enum && attribute.type.name ? attribute.type.name : undefined
    if (named) uses.add(pascal(named))
    const type = named ? pascal(named) : scalarType(attribute.type, attribute.unit)
    return `${doc}  ${field(attribute.name, !attribute.required)}${type}\n`
  }

  function elementField(element: FlatElement, owner: string): string {
    const type = elementType(element, owner)
    const list = element.many ? `readonly ${/[|&]/.test(type) ? `(${type})` : type}[]` : type
    const optional = element.many
      ? side === 'input' && (element.min === 0 || element.inChoice)
      : element.min === 0 || element.inChoice
    return `${docBlock(describe(element), '  ')}  ${field(element.key, optional)}${list}\n`
  }

  /** Ordered content: a list of objects with one key each. */
  function itemsField(flat: FlatType, owner: string): string {
    const kinds = flat.elements.map(
      (element) => `{ readonly ${element.key}: ${elementType(element, owner)} }`,
    )
    blocks.push(
      `/** One part of {@link ${owner}}. */\nexport type ${owner}Item =\n  | ${kinds.join('\n  | ')}\n`,
    )
    return `  /** The parts in their order; each object has one key, the name of the part. */\n  readonly $items${
      side === 'input' ? '?' : ''
    }: readonly ${owner}Item[]\n`
  }

  function elementType(element: ElementParticle, owner: string): string {
    const type = element.type
    if (type.kind === 'any') return 'RawContent'
    if (type.kind === 'simple') {
      if (!type.type.enum || !type.type.name) return scalarType(type.type)
      uses.add(pascal(type.type.name))
      return pascal(type.type.name)
    }
    if (type.kind === 'named') {
      const name = sideName(model, type.name, side)
      uses.add(name)
      return name
    }
    const name = `${owner}${pascal(element.key)}`
    declare(type.type, name, element.doc ? [element.doc] : [`\`${element.name}\` of {@link ${owner}}`])
    return name
  }

  function constraintsOf(flat: FlatType, name: string): ((inner: string) => string)[] {
    const wraps: ((inner: string) => string)[] = []
    if (flat.oneOf) {
      const keys = flat.oneOf.map((keys) =>
        keys.length === 1 ? quote(keys[0] ?? '') : `[${keys.map(quote).join(', ')}]`,
      )
      wraps.push((inner) => `AtLeastOne<${inner}, ${keys.join(' | ')}>`)
    }
    for (const choice of flat.choices) {
      const branches = choice.branches.map((branch) => {
        const all = branch.map((index) => quote(flat.elements[index]?.key ?? ''))
        const must = branch.filter((index) => (flat.elements[index]?.min ?? 0) > 0)
        return `[${all.join(' | ')}, ${must.map((index) => quote(flat.elements[index]?.key ?? '')).join(' | ') || 'never'}]`
      })
      const optional = choice.required ? '' : ' | [never, never]'
      wraps.push((inner) => `OneBranch<${inner}, ${branches.join(' | ')}${optional}>`)
    }
    return name === '' ? [] : wraps
  }
}

function describe(fact: Attribute | ElementParticle): string[] {
  const evidence = {
    schema: '',
    server: 'Seen on a live server',
    vendor: "Vendor's pages",
    client: 'Seen in public clients',
    inferred: 'Inferred',
  }
  return [
    fact.doc ?? '',
    ...fact.differs.map((text) => `Differs from the published schema: ${text}`),
    fact.since ? `Since ${fact.since}` : '',
    evidence[fact.evidence],
  ]
}
