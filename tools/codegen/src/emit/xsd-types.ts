/** XSD text of types: shared by the common schema and the schemas of the commands. */
import { flatten } from '../model/flatten.ts'
import {
  type Attribute,
  type ComplexType,
  type ElementParticle,
  type GroupParticle,
  type Model,
  type Particle,
  type SimpleType,
  unbounded,
} from '../model/types.ts'
import { type XmlNode, xml } from './xml-text.ts'

export interface TypeOptions {
  /** Makes every attribute optional: a refused command's answer carries none of the command's own. */
  readonly optionalAttributes?: boolean
}

export function simpleTypeNode(type: SimpleType, name?: string): XmlNode {
  const facets = [
    ...(type.enum ?? []).map((value) =>
      xml('xs:enumeration', { value }, [documentation(type.enumDoc?.[value])]),
    ),
    type.pattern === undefined ? undefined : xml('xs:pattern', { value: type.pattern }),
    type.maxLength === undefined ? undefined : xml('xs:maxLength', { value: String(type.maxLength) }),
    type.minInclusive === undefined
      ? undefined
      : xml('xs:minInclusive', { value: String(type.minInclusive) }),
    type.maxInclusive === undefined
      ? undefined
      : xml('xs:maxInclusive', { value: String(type.maxInclusive) }),
  ]
  return xml('xs:simpleType', { name }, [
    documentation(name === undefined ? undefined : type.doc),
    xml('xs:restriction', { base: `xs:${type.builtin}` }, facets),
  ])
}

const isPlain = (type: SimpleType): boolean =>
  !type.enum &&
  type.pattern === undefined &&
  type.maxLength === undefined &&
  type.minInclusive === undefined &&
  type.maxInclusive === undefined

/** The type's name where it has one, else nothing: then it is written out in place. */
const typeName = (type: SimpleType): string | undefined =>
  type.name ?? (isPlain(type) ? `xs:${type.builtin}` : undefined)

export function attributeNode(attribute: Attribute, options: TypeOptions = {}): XmlNode {
  const required = attribute.required && !options.optionalAttributes
  const name = typeName(attribute.type)
  return xml(
    'xs:attribute',
    {
      name: attribute.name,
      type: name,
      use: attribute.prohibited ? 'prohibited' : required ? 'required' : undefined,
      fixed: attribute.fixed,
      default: required ? undefined : attribute.default,
    },
    [documentation(docOf(attribute)), name === undefined ? simpleTypeNode(attribute.type) : undefined],
  )
}

/** Children of `xs:complexType`. */
export function complexBody(model: Model, type: ComplexType, options: TypeOptions = {}): XmlNode[] {
  const inherited = type.extends
    ? flatten(model, { attributes: [], attributeGroups: [], extends: type.extends })
    : undefined
  const inheritedNames = new Set(inherited?.attributes.map((attribute) => attribute.name))
  const attributes = [
    ...type.attributeGroups.map((ref) => xml('xs:attributeGroup', { ref })),
    ...type.attributes
      .filter((attribute) => !inheritedNames.has(attribute.name))
      .map((attribute) => attributeNode(attribute, options)),
    ...(type.anyAttribute ? [xml('xs:anyAttribute', { processContents: type.anyAttribute })] : []),
  ]
  if (type.text) {
    const base = typeName(type.text)
    if (!base) throw new Error('The text of an element needs a named or a plain type')
    return [xml('xs:simpleContent', {}, [xml('xs:extension', { base }, attributes)])]
  }
  const content = type.content ? [particleNode(model, type.content)] : []
  if (!type.extends) return [...content, ...attributes]
  return [
    xml('xs:complexContent', {}, [xml('xs:extension', { base: type.extends }, [...content, ...attributes])]),
  ]
}

export function particleNode(model: Model, particle: Particle): XmlNode {
  if (particle.kind === 'element') return elementNode(model, particle)
  if (particle.kind === 'any')
    return xml('xs:any', { ...occurrence(particle), processContents: particle.mode })
  return groupNode(model, particle)
}

function groupNode(model: Model, group: GroupParticle): XmlNode {
  return xml(
    `xs:${group.kind}`,
    occurrence(group),
    group.of.map((inner) => particleNode(model, inner)),
  )
}

function elementNode(model: Model, element: ElementParticle): XmlNode {
  const head = { name: element.name, ...occurrence(element) }
  const doc = documentation(docOf(element))
  const type = element.type
  if (type.kind === 'named') return xml('xs:element', { ...head, type: type.name }, [doc])
  if (type.kind === 'any') return xml('xs:element', { ...head, type: 'xs:anyType' }, [doc])
  if (type.kind === 'simple') {
    const name = typeName(type.type)
    return xml('xs:element', { ...head, type: name }, [doc, name ? undefined : simpleTypeNode(type.type)])
  }
  return xml('xs:element', head, [doc, xml('xs:complexType', {}, complexBody(model, type.type))])
}

function occurrence(particle: {
  readonly min: number
  readonly max: number
}): Record<string, string | undefined> {
  return {
    minOccurs: particle.min === 1 ? undefined : String(particle.min),
    maxOccurs:
      particle.max === 1 ? undefined : particle.max === unbounded ? 'unbounded' : String(particle.max),
  }
}

const docOf = (fact: { readonly doc?: string; readonly since?: string }): string | undefined =>
  [fact.doc, fact.since && `since ${fact.since}`].filter(Boolean).join('; ') || undefined

export function documentation(text: string | undefined): XmlNode | undefined {
  return text ? xml('xs:annotation', {}, [xml('xs:documentation', {}, [text])]) : undefined
}
