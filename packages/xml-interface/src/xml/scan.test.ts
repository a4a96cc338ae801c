import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { Scanner } from './scan.ts'
import { XmlSyntaxError } from './syntax-error.ts'
import { parseXml, textOf, treeBuilder, type XmlElement } from './tree.ts'

const refusal = (source: string): XmlSyntaxError => {
  try {
    parseXml(source)
  } catch (error) {
    if (error instanceof XmlSyntaxError) return error
    throw error
  }
  throw new Error(`accepted: ${source}`)
}

const accepts = (source: string): boolean => {
  try {
    parseXml(source)
    return true
  } catch {
    return false
  }
}

const libxml2Accepts = (source: string): boolean => {
  try {
    XmlDocument.fromString(source).dispose()
    return true
  } catch {
    return false
  }
}

describe('the reader', () => {
  it('passes over BOM, declaration, comments and instructions', () => {
    const root = parseXml(
      '\uFEFF<?xml version="1.0" encoding="windows-1251"?>\n<!-- a -->\n<?note b?><R a="1"><!--c--><A/></R>\n<!-- d -->',
    )
    expect(root.name).toBe('R')
    expect(root.children).toMatchObject([{ name: 'A' }])
  })

  it('resolves references in texts and attributes', () => {
    const root = parseXml('<R a="&lt;&amp;&quot;&#x1F372;&#9;">&gt;&apos;&#65;<![CDATA[<&amp;]]></R>')
    expect(root.attributes[0]?.value).toBe('<&"🍲\t')
    expect(textOf(root)).toBe(">'A<&amp;")
  })

  it('makes white space in attributes blanks, and line breaks in texts newlines', () => {
    const root = parseXml('<R a="x\r\ny\tz">1\r\n2\r3&#13;4&amp;5</R>')
    expect(root.attributes[0]?.value).toBe('x y z')
    expect(textOf(root)).toBe('1\n2\n3\r4&5')
  })

  it('knows where elements and attributes stand', () => {
    const source = '<R>\n  <A b="1"  c=\'2\'/>\n</R>'
    const child = parseXml(source).children[1] as XmlElement
    expect(source.slice(child.start, child.end)).toBe('<A b="1"  c=\'2\'/>')
    expect(child.attributes.map(({ start, end }) => source.slice(start, end))).toEqual(['b="1"', "c='2'"])
  })

  it.each([
    ['<!DOCTYPE R [<!ENTITY a "b">]><R>&a;</R>', 'document type declaration', 1],
    ['<!DOCTYPE R SYSTEM "file:///etc/passwd"><R/>', 'document type declaration', 1],
    ['<R>\n<A>\n</R>', '</R> closes <A>', 3],
    ['<R>', '<R> is not closed', 1],
    ['<R/><S/>', 'second root', 1],
    ['', 'no element', 1],
    ['text', 'outside of the root', 1],
    ['<R/>text', 'outside of the root', 1],
    ['<R a="1" a="2"/>', 'given twice', 1],
    ['<R a=1/>', 'Malformed tag', 1],
    ['<R a="1"b="2"/>', 'Malformed tag', 1],
    ['<R a="<"/>', 'Malformed tag', 1],
    ['<R>\n&nbsp;</R>', 'Unknown reference &nbsp;', 2],
    ['<R>a & b</R>', 'Unknown reference &', 1],
    ['<R>&#0;</R>', 'Unknown reference', 1],
    ['<R>&constructor;</R>', 'Unknown reference', 1],
    ['<R>]]></R>', ']]>', 1],
    ['<R><!-- a -- b --></R>', 'in a comment', 1],
    ['<R><![CDATA[</R>', 'CDATA section is not closed', 1],
    ['<R>\u0001</R>', 'does not allow', 1],
    ['<R>\uD800</R>', 'does not allow', 1],
    ['<R/><?xml version="1.0"?>', 'only at the start', 1],
    ['< R/>', 'does not start a tag', 1],
    ['</R>', 'closes nothing', 1],
  ])('refuses %j', (source, problem, line) => {
    const error = refusal(source)
    expect(error.message).toContain(problem)
    expect(error.line).toBe(line)
  })

  it('refuses deep nesting without running out of stack', () => {
    expect(refusal('<a>'.repeat(100_000)).message).toContain('nested deeper than 100')
  })

  it('accepts and refuses the same as libxml2', () => {
    const documents = [
      '<a/>',
      '<a></a >',
      '<a b = "c"/>',
      '<a b="c"d="e"/>',
      '<a\n/>',
      '<a/ >',
      '<а б="в"/>',
      '<1a/>',
      '<a-b.c/>',
      '<a>&#x10FFFF;</a>',
      '<a>&#x110000;</a>',
      '<a>&lt</a>',
      '<a b="&"/>',
      "<a b='\"'/>",
      '<a><?p?></a>',
      '<a><??></a>',
      '<a><!-- --></a>',
      '<a><!--></a>',
      '<a><!---></a>',
      '<a><!----></a>',
      ' <?xml version="1.0"?><a/>',
      '<a><![CDATA[]]]]></a>',
      '<a><![CDATA[x]]]></a>',
      '<a>]]</a>',
      '<a>\u007F</a>',
      '<a>\uFFFE</a>',
      '<a b/>',
      '<a b="1" b="1"/>',
      '<a><b></a></b>',
      '<a>>\'"</a>',
      '<!-- x --><a/><!-- y -->',
    ]
    for (const source of documents)
      expect([source, accepts(source)]).toEqual([source, libxml2Accepts(source)])
  })

  it('means the same as fast-xml-parser', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      parseAttributeValue: false,
      preserveOrder: true,
      trimValues: false,
    })
    const plain = (element: XmlElement): unknown => ({
      [element.name]: element.children.map((child) =>
        typeof child === 'string' ? { '#text': child } : plain(child),
      ),
      ...(element.attributes.length > 0
        ? { ':@': Object.fromEntries(element.attributes.map(({ name, value }) => [`@${name}`, value])) }
        : {}),
    })
    const source =
      '<RK7QueryResult Status="Ok" ErrorText=""><Order a="007" b="1e5"> text <Session/></Order><Order/>&lt;x&gt;</RK7QueryResult>'
    expect(XMLValidator.validate(source)).toBe(true)
    expect([plain(parseXml(source))]).toEqual(parser.parse(source))
  })

  describe('remembers names from one document to the next', () => {
    const names = ({ name, attributes, children }: XmlElement): unknown => [
      name,
      ...attributes.map((each) => each.name),
      ...children.map((child) => (typeof child === 'string' ? child : names(child))),
    ]

    it('and still reads each document by itself', () => {
      const documents = [
        '<A x="1" y="2"><B/></A>',
        '<A y="1"><A x="1"/></A>',
        '<B x="1" y="2" z="3"/>',
        '<A x="1"/>',
      ]
      const read = () => documents.map((each) => names(parseXml(each)))
      const first = read()
      expect(first).toEqual([
        ['A', 'x', 'y', ['B']],
        ['A', 'y', ['A', 'x']],
        ['B', 'x', 'y', 'z'],
        ['A', 'x'],
      ])
      expect(read()).toEqual(first)
      expect(() => parseXml('<A x="1" x="2"/>')).toThrow(XmlSyntaxError)
      expect(read()).toEqual(first)
    })

    it('also while another document arrives in parts', () => {
      const tree = treeBuilder()
      const slow = new Scanner(tree)
      slow.scan('<A x="1"><B y="1"/>')
      expect(names(parseXml('<A><B y="1" x="1"/></A>'))).toEqual(['A', ['B', 'y', 'x']])
      slow.scan('<B y="2"/></A>')
      slow.finish()
      expect(names(tree.root as XmlElement)).toEqual(['A', 'x', ['B', 'y'], ['B', 'y']])
    })

    it('however many there are and however long they get', () => {
      const many = Array.from({ length: 3000 }, (_, index) => `n${index}`)
      const long = 'l'.repeat(200_000)
      for (let round = 0; round < 2; round++) {
        expect(names(parseXml(`<R>${many.map((name) => `<${name} a="1"/>`).join('')}</R>`))).toHaveLength(
          3001,
        )
        expect(names(parseXml(`<${long} ${long}="1"/>`))).toEqual([long, long])
        expect(() => parseXml(`<R ${long}="1" ${long}="2"/>`)).toThrow('given twice')
      }
    })
  })
})
