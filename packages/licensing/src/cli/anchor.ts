import { anchor as buildAnchor, parseAnchor } from '../anchor/index.ts'
import { productGuids, productName } from './products.ts'
import type { Session } from './session.ts'

/** Builds the anchors of a restaurant, or takes one apart and says what is wrong with it. */
export function anchor(
  given: string,
  flags: { readonly product?: readonly string[]; readonly json?: boolean },
  session: Session,
): void {
  const anchors = given.includes(':')
    ? [parseAnchor(given)]
    : productGuids(flags.product ?? ['application12']).map((productGuid) => ({
        productGuid,
        restaurantCode: given,
      }))
  const rows = anchors.map(({ productGuid, restaurantCode }) => {
    const text = buildAnchor({ productGuid, restaurantCode })
    return {
      anchor: text,
      encoded: encodeURIComponent(text),
      restaurantCode,
      product: productName(productGuid),
    }
  })
  if (flags.json) session.print(JSON.stringify(rows, undefined, 2))
  else for (const row of rows) session.print(row.anchor)
}
