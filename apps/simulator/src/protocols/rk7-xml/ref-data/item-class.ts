import type { Collection, RefItem } from '../../../domain/contract.ts'

/** Classes of items whose name does not follow from that of their collection. Source: vendor's documentation for dishes, else inferred. */
const irregular: Readonly<Record<string, string>> = {
  TCashes: 'TCash',
  TCategList: 'TCategory',
  TImageList: 'TImage',
  TMenuItems: 'TRK7MenuItem',
  TTaxes: 'TTax',
}

/** Name of an item's class: tag of the item among children, and what a mask may speak of. */
export function itemClass({ className }: Collection, item?: RefItem): string {
  return item?.className ?? irregular[className] ?? className.replace(/ies$/, 'y').replace(/s$/, '')
}
