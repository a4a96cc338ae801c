import { type Command, GetOrderList, GetRefData, Rk7Client } from '@rkeeper-kit/xml-interface'
import { XMLParser } from 'fast-xml-parser'
import { fastest, times } from './ratio.ts'
import { orderList, refData } from './samples.ts'

const answers = [
  {
    name: 'GetOrderList',
    command: GetOrderList as Command<object, unknown, boolean>,
    params: {},
    make: orderList,
  },
  {
    name: 'GetRefData',
    command: GetRefData as Command<never, unknown> as Command<object, unknown, boolean>,
    params: { RefName: 'MenuItems' },
    make: refData,
  },
]

/** @param sizes - in millions of characters */
export async function measureDecode(sizes: readonly number[]) {
  const rows = []
  for (const size of sizes)
    for (const { name, command, params, make } of answers) {
      const xml = make(size * 1e6)
      const rk7 = new Rk7Client({ transport: { send: async () => xml } })
      const execute = () => rk7.execute(command, params)
      const json = JSON.stringify((await execute()).data)
      const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
      const {
        ours = 0,
        fxp = 0,
        native = 0,
      } = await fastest(
        { ours: execute, fxp: () => parser.parse(xml), native: () => JSON.parse(json) },
        size < 10 ? 12 : 3,
      )
      rows.push({
        answer: `${name}, ${size} MB`,
        'kit ms': ours.toFixed(1),
        'fast-xml-parser ms': fxp.toFixed(1),
        'JSON.parse ms': native.toFixed(1),
        'to fast-xml-parser': times(fxp / ours),
        'to JSON.parse': times(native / ours),
      })
    }
  return rows
}
