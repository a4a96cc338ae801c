export interface AnchorParts {
  readonly productGuid: string
  readonly objectId: number
}

/** Reads `6:<product GUID>#<nine digits>/17`; undefined for anything else, a colon for the hash included. */
export function readAnchor(anchor: string): AnchorParts | undefined {
  const guid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
  const [, productGuid, objectId] = new RegExp(`^6:(${guid})#(\\d{9})/17$`, 'i').exec(anchor) ?? []
  if (productGuid === undefined) return undefined
  return { productGuid: productGuid.toLowerCase(), objectId: Number(objectId) }
}
