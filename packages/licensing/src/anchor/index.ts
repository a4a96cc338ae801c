export { type AnchorParts, anchor, parseAnchor } from './anchor.ts'
export { PRODUCTS, type Product, type ProductBasis } from './products.ts'
