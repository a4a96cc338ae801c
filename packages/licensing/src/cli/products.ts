import { PRODUCTS } from '../anchor/index.ts'

/** Names and GUIDs of products as given on the command line; the two documented ones by default. */
export function productGuids(given: readonly string[] | undefined): readonly string[] {
  const products: Readonly<Record<string, { readonly guid: string }>> = PRODUCTS
  return (given ?? ['application12', 'application1']).map((each) => products[each]?.guid ?? each)
}

/** The name of a product where it has one. */
export function productName(guid: string): string {
  return Object.entries(PRODUCTS).find(([, product]) => product.guid === guid)?.[0] ?? guid
}
