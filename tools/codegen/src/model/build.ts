import type { RawCatalogue } from '../catalogue/load.ts'
import type {
  RawAttribute,
  RawCommand,
  RawComplex,
  RawElement,
  RawNamed,
  RawOccurrence,
  RawParticle,
  RawSimple,
} from '../catalogue/schema.ts'
import {
  type Attribute,
  type Builtin,
  type Command,
  type ComplexType,
  type ElementType,
  type GroupParticle,
  type Model,
  type NamedComplex,
  type Particle,
  type SimpleType,
  unbounded,
} from './types.ts'

const builtins = new Set<string>([
  'string',
  'normalizedString',
  'token',
  'int',
  'integer',
  'long',
  'nonNegativeInteger',
  'positiveInteger',
  'boolean',
  'dateTime',
  'date',
  'base64Binary',
])

/** Resolves names of types and fills in what the notation leaves out. */
export function buildModel(catalogue: RawCatalogue): Model {
  const named = new Map<string, RawNamed>(
    Object.entries({ ...catalogue.common.types, ...catalogue.common.commandTypes }),
  )
  const simple = new Map<string, SimpleType>()
  const complexNames = new Set([...named].filter(([, type]) => type.kind === 'complex').map(([name]) => name))
  for (const [name, type] of named) if (type.kind === 'simple') simple.set(name, simpleOf(type, name))

  function simpleOf(raw: RawSimple & Partial<RawNamed>, name?: string): SimpleType {
    const base = raw.base ?? 'string'
    if (!builtins.has(base)) throw new Error(`Unknown base type ${base} of ${name ?? 'an inline type'}`)
    return {
      builtin: base as Builtin,
      differs: list(raw.differs),
      notes: [...(raw.notes ?? []), ...(raw.version ?? [])],
      ...given({
        name,
        enum: raw.enum,
        enumDoc: 'enumDoc' in raw ? raw.enumDoc : undefined,
        anyCase: raw.anyCase,
        pattern: raw.pattern,
        maxLength: raw.maxLength,
        minInclusive: raw.minInclusive,
        maxInclusive: raw.maxInclusive,
        doc: raw.doc,
        since: raw.since,
      }),
    }
  }

  function simpleRef(type: string | RawSimple, where: string): SimpleType {
    if (typeof type !== 'string') return simpleOf(type)
    const known = simple.get(type) ?? (builtins.has(type) ? simpleOf({ base: type }) : undefined)
    if (!known) throw new Error(`${where}: unknown simple type ${type}`)
    return known
  }

  function attributesOf(raw: Record<string, RawAttribute> | undefined, where: string): Attribute[] {
    return Object.entries(raw ?? {}).map(([name, attribute]) => ({
      name,
      type: simpleRef(attribute.type, `${where}/@${name}`),
      required: attribute.required ?? false,
      prohibited: attribute.prohibited ?? false,
      answerOnly: attribute.answerOnly ?? false,
      evidence: attribute.evidence ?? 'schema',
      differs: list(attribute.differs),
      ...given({
        unit: attribute.unit,
        default: attribute.default,
        fixed: attribute.fixed,
        doc: attribute.doc,
        since: attribute.since,
      }),
    }))
  }

  function complexOf(raw: RawComplex, where: string): ComplexType {
    const extendsComplex = raw.extends !== undefined && complexNames.has(raw.extends)
    const textType =
      raw.content === 'simple' ? (raw.base ?? 'string') : extendsComplex ? undefined : raw.extends
    return {
      attributes: attributesOf(raw.attributes, where),
      attributeGroups: raw.attributeGroups ?? [],
      ...given({
        extends: extendsComplex ? raw.extends : undefined,
        text: textType === undefined ? undefined : simpleRef(textType, where),
        content: contentOf(raw, where),
        anyAttribute: raw.anyAttribute ? (raw.any ?? 'skip') : undefined,
        oneOf: raw.oneOf?.map((keys) => (typeof keys === 'string' ? [keys] : keys)),
      }),
    }
  }

  function contentOf(raw: RawComplex, where: string): GroupParticle | undefined {
    const of = (raw.elements ?? []).map((particle) => particleOf(particle, where))
    if (raw.anyElement) of.push({ kind: 'any', min: 0, max: unbounded, mode: raw.any ?? 'lax' })
    if (of.length === 0) return undefined
    if (raw.content === 'empty' && !raw.anyElement)
      throw new Error(`${where}: content is empty, but it has elements`)
    const only = of[0]
    if (of.length === 1 && only && only.kind !== 'element' && only.kind !== 'any' && only.kind !== 'choice')
      return only
    const kind = raw.content === 'all' || raw.content === 'choice' ? raw.content : 'sequence'
    return { kind, min: bound(raw.contentMin, 1), max: bound(raw.contentMax, 1), ordered: false, of }
  }

  function particleOf(raw: RawParticle, where: string): Particle {
    if ('of' in raw) {
      const kind = 'choice' in raw ? 'choice' : 'sequence' in raw ? 'sequence' : 'all'
      const occurs = (raw as unknown as Record<string, RawOccurrence>)[kind] ?? {}
      return {
        kind,
        min: bound(occurs.min, 1),
        max: bound(occurs.max, 1),
        ordered: occurs.ordered ?? false,
        of: raw.of.map((inner) => particleOf(inner, where)),
      }
    }
    if (!('name' in raw))
      return { kind: 'any', min: bound(raw.min, 1), max: bound(raw.max, 1), mode: raw.any ?? 'lax' }
    return {
      kind: 'element',
      name: raw.name,
      key: raw.as ?? raw.name,
      min: bound(raw.min, 1),
      max: bound(raw.max, 1),
      type: elementType(raw, `${where}/${raw.name}`),
      evidence: raw.evidence ?? 'schema',
      differs: list(raw.differs),
      ...given({ doc: raw.doc, since: raw.since }),
    }
  }

  function elementType(raw: RawElement, where: string): ElementType {
    if (raw.type === undefined) return { kind: 'inline', type: complexOf(raw, where) }
    if (raw.attributes || raw.elements || raw.extends || raw.anyAttribute)
      throw new Error(`${where}: an element has either a type or a content of its own`)
    if (raw.type === 'anyType') return { kind: 'any' }
    if (typeof raw.type === 'string' && complexNames.has(raw.type)) return { kind: 'named', name: raw.type }
    return { kind: 'simple', type: simpleRef(raw.type, where) }
  }

  function commandOf(raw: RawCommand): Command {
    return {
      name: raw.command,
      purpose: raw.purpose,
      nodes: raw.nodes,
      impact: raw.impact,
      effect: raw.effect ?? (raw.impact === 'read' ? 'read' : 'write'),
      bare: raw.envelope === 'bare',
      forms: raw.forms ?? ['RK7CMD', 'RK7Command', 'RK7Command2'],
      group: raw.group,
      request: complexOf(raw.request, `${raw.command}/request`),
      response: complexOf(raw.response, `${raw.command}/response`),
      query: attributesOf(raw.request.query, `${raw.command}/query`),
      differs: list(raw.differs),
      notes: raw.notes ?? [],
      errors: (raw.errors ?? []).map((error) => ({
        text: error.text,
        ...given({ code: error.code, doc: error.doc }),
      })),
      example: raw.example,
      ...given({ license: raw.license, since: raw.since }),
    }
  }

  const complex = new Map<string, NamedComplex>()
  for (const [name, type] of named)
    if (type.kind === 'complex')
      complex.set(name, {
        ...complexOf(type as RawComplex, name),
        name,
        differs: list(type.differs),
        notes: [...(type.notes ?? []), ...(type.version ?? [])],
        ...given({ doc: type.doc, since: type.since }),
      })
  const groups = new Map(
    Object.entries(catalogue.common.attributeGroups).map(([name, group]) => [
      name,
      attributesOf(group.attributes, name),
    ]),
  )
  return {
    simple,
    complex,
    groups,
    commands: catalogue.commands.map(commandOf),
    errors: catalogue.errors.codes.map(({ status, english, ...error }) => ({
      ...error,
      ...given({ status, english }),
    })),
  }
}

const bound = (value: number | 'unbounded' | undefined, otherwise: number): number =>
  value === undefined ? otherwise : value === 'unbounded' ? unbounded : value

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Leaves out what is undefined, so that optional properties are really absent. */
function given<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as never
}
