import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** The commands that an order's life needs. */
export const commands = [
  'GetSystemInfo',
  'GetRefData',
  'GetRefList',
  'GetOrderMenu',
  'CreateOrder',
  'SaveOrder',
  'GetOrder',
  'GetOrderList',
  'CalcOrder2',
  'PayOrder',
  'GetReceiptList',
  'MakeReturnGoods',
  'LockOrder',
  'CloseVisit',
  'VoidOrder',
  'SetDishRests',
  'GetDishRests',
  'GetXMLLicenseInstanceSeqNumber',
] as const

const root = new URL('../../../packages/xml-interface/', import.meta.url)

export const schemaFolder = new URL('schemas/', root)

export const exampleOf = (command: string): string =>
  (parse(readFileSync(new URL(`catalogue/commands/${command}.yaml`, root), 'utf8')) as { example: string })
    .example

export interface Sample {
  readonly command: string
  readonly what: string
  readonly xml: string
  /** Undefined where it depends on the command. */
  readonly valid: boolean | undefined
  /** Xerces takes its time, so it gets every example, but only half of the changes. */
  readonly forXerces: boolean
}

interface Mutation {
  readonly what: string
  readonly wrong: boolean
  readonly change: (xml: string) => string
}

const mutations: readonly Mutation[] = [
  {
    what: 'an unknown element',
    wrong: true,
    change: (xml) =>
      xml.replace(/<(RK7CMD [^>]*?)(\/?)>/, (_, tag, end) =>
        end ? `<${tag}><Nonsense/></RK7CMD>` : `<${tag}><Nonsense/>`,
      ),
  },
  {
    what: 'its first child left out',
    wrong: false,
    change: (xml) => xml.replace(/(<RK7CMD[^>]*[^/]>)\s*<(\w+)(?:[^>]*\/>|[\s\S]*?<\/\2>)/, '$1'),
  },
  {
    what: 'its last child put first',
    wrong: false,
    change: (xml) =>
      xml.replace(/(<RK7CMD[^>]*[^/]>)([\s\S]*?)(<\w+[^<]*\/>)\s*<\/RK7CMD>/, '$1$3$2</RK7CMD>'),
  },
  {
    what: 'letters for a number',
    wrong: true,
    change: (xml) => xml.replace(/( (?:id|quantity|amount|visit|lastversion)=")\d+"/, '$1abc"'),
  },
  { what: 'a broken GUID', wrong: false, change: (xml) => xml.replace(/ guid="\{[^}]*\}"/, ' guid="{1}"') },
]

/** The examples of the catalogue, and what becomes of them by small changes. */
export function samples(): Sample[] {
  return commands.flatMap((command, index) => {
    const example = exampleOf(command)
    const changed = mutations
      .map(({ what, wrong, change }, which) => ({
        command,
        what,
        xml: change(example),
        valid: wrong ? false : undefined,
        forXerces: (index + which) % 2 === 0,
      }))
      .filter((sample) => sample.xml !== example)
    return [{ command, what: 'nothing changed', xml: example, valid: true, forXerces: true }, ...changed]
  })
}
