import { Money, Quantity } from '@rkeeper-kit/core'
import { type RequestOf, renderRequest, SaveOrder } from '@rkeeper-kit/xml-interface'
import { XMLBuilder } from 'fast-xml-parser'
import { fastest, times } from './ratio.ts'

type Params = RequestOf<typeof SaveOrder>

function order(dishes: number): Params {
  const Dish = Array.from({ length: dishes }, (_, n) => ({
    id: 1_000_000 + n,
    quantity: Quantity.one,
    price: Money.fromHundredths(n * 100),
    seat: 1 + (n % 4),
    guid: `{5B0C1F3A-7D42-4E9B-A1C6-${String(n).padStart(12, '0')}}`,
    Modi: [{ id: 2_000_000 + n, count: 1 }],
  }))
  return {
    Order: { visit: 412, orderIdent: 256 },
    Session: [{ Station: { code: 1 }, Dish }],
  } as unknown as Params
}

/** The builder's own form: attributes are marked by their names. */
function marked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(marked)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [typeof inner === 'object' ? key : `@${key}`, marked(inner)]),
  )
}

/** @param sizes - numbers of dishes */
export async function measureEncode(sizes: readonly number[]) {
  const builder = new XMLBuilder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    suppressEmptyNode: true,
  })
  const rows = []
  for (const size of sizes) {
    const params = order(size)
    const theirs = { RK7Query: { RK7CMD: { '@CMD': 'SaveOrder', ...(marked(params) as object) } } }
    const repeat = (run: () => unknown) => () => {
      for (let done = 0; done < 5000; done += size) run()
    }
    const { ours = 0, fxp = 0 } = await fastest(
      { ours: repeat(() => renderRequest(SaveOrder, params)), fxp: repeat(() => builder.build(theirs)) },
      15,
    )
    rows.push({
      dishes: size,
      'kit ms': ours.toFixed(2),
      'XMLBuilder ms': fxp.toFixed(2),
      ratio: times(fxp / ours),
    })
  }
  return rows
}
