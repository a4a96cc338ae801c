export interface AnchorParts {
  readonly productGuid: string
  readonly objectId: number
}

const form = /^6:([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})#(\d{9})\/17$/i

/** Reads `6:<product GUID>#<nine digits>/17`; undefined for anything else, a colon for the hash included. */
export function readAnchor(anchor: string): AnchorParts | undefined {
  const [, productGuid, objectId] = form.exec(anchor) ?? []
  if (productGuid === undefined) return undefined
  return { productGuid: productGuid.toLowerCase(), objectId: Number(objectId) }
}
