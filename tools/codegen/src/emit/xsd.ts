import type { Command, ComplexType, GroupParticle, Model } from '../model/types.ts'
import { renderXml, type XmlNode, xml } from './xml-text.ts'
import { attributeNode, complexBody, documentation, simpleTypeNode } from './xsd-types.ts'

const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n' +
  '<!-- Generated from the catalogue by tools/codegen. Do not edit. -->\n'

function schema(children: readonly XmlNode[]): string {
  return head + renderXml(xml('xs:schema', { 'xmlns:xs': 'http://www.w3.org/2001/XMLSchema' }, children))
}

const include = xml('xs:include', { schemaLocation: 'common.xsd' })

/** The types that commands share. */
export function commonXsd(model: Model): string {
  const groups = [...model.groups].map(([name, attributes]) =>
    xml(
      'xs:attributeGroup',
      { name },
      attributes.map((attribute) => attributeNode(attribute)),
    ),
  )
  const simple = [...model.simple].map(([name, type]) => simpleTypeNode(type, name))
  const complex = [...model.complex].map(([name, type]) =>
    xml('xs:complexType', { name }, [documentation(type.doc), ...complexBody(model, type)]),
  )
  return schema([...simple, ...groups, ...complex])
}

/** The request as it is sent: a whole RK7Query with the command alone, or as a batch of this command. */
export function requestXsd(model: Model, command: Command): string {
  const body = complexBody(model, command.request)
  if (command.bare)
    return schema([include, xml('xs:element', { name: 'RK7CMD' }, [xml('xs:complexType', {}, body)])])
  const name = `${command.name}Request`
  const cmd = xml('xs:attribute', { name: 'CMD', type: 'xs:string', use: 'required', fixed: command.name })
  const forms = command.forms.map((form) =>
    xml('xs:element', { name: form, type: name, maxOccurs: form === 'RK7CMD' ? undefined : 'unbounded' }),
  )
  return schema([
    include,
    xml('xs:element', { name: 'RK7Query' }, [
      documentation(command.purpose),
      xml('xs:complexType', {}, [
        xml('xs:choice', {}, forms),
        ...command.query.map((attribute) => attributeNode(attribute)),
      ]),
    ]),
    xml('xs:complexType', { name }, withAttribute(body, cmd)),
  ])
}

/** The answer to a single command. A refused command's answer has none of the payload. */
export function responseXsd(model: Model, command: Command): string {
  if (command.bare)
    return schema([
      include,
      xml('xs:element', { name: 'RK7CMD' }, [
        xml('xs:complexType', {}, complexBody(model, command.response)),
      ]),
    ])
  const payload = command.response.content && optionalSequence(command.response.content)
  const type: ComplexType = {
    ...command.response,
    extends: 'RK7QueryResult',
    ...(payload ? { content: payload } : {}),
  }
  return schema([
    include,
    xml('xs:element', { name: 'RK7QueryResult' }, [
      documentation(command.purpose),
      xml('xs:complexType', {}, complexBody(model, type, { optionalAttributes: true })),
    ]),
  ])
}

/** XSD 1.0 cannot extend a type by xs:all, so the answer's elements stand in the documented order. */
function optionalSequence(content: GroupParticle): GroupParticle {
  return content.kind === 'choice'
    ? { kind: 'sequence', min: 0, max: 1, ordered: false, of: [content] }
    : { ...content, kind: 'sequence', min: 0 }
}

/** Puts the attribute CMD after the content, where XSD wants attributes. */
function withAttribute(body: readonly XmlNode[], attribute: XmlNode): XmlNode[] {
  const first = body.findIndex((node) => /^xs:(attribute|attributeGroup|anyAttribute)$/.test(node.name))
  const extension = body[0]
  if (extension && /^xs:(complex|simple)Content$/.test(extension.name))
    throw new Error('A command cannot extend a named type')
  return first < 0 ? [...body, attribute] : [...body.slice(0, first), attribute, ...body.slice(first)]
}
