import type { DishLine, LineKey, Order } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { normalizeGuid } from '../restaurant/keys.ts'
import { isLive, isOpen } from './lines.ts'

/** The line of the key that is still in the order; the GUID is tried first. Throws `lineNotFound`. */
export function findLine(order: Order, { lineGuid, uni }: LineKey): DishLine {
  const guid = lineGuid === undefined ? undefined : normalizeGuid(lineGuid)
  const found = order.packages
    .flatMap(({ dishes }) => dishes)
    .find((line) => isLive(line) && (guid === undefined ? line.uni === uni : line.lineGuid === guid))
  if (!found) throw new DomainError('lineNotFound', { line: lineGuid ?? `uni=${uni ?? ''}` })
  return found
}

/** The same, and no receipt has closed it: else `lineClosed`. */
export function openLine(order: Order, key: LineKey): DishLine {
  const line = findLine(order, key)
  if (!isOpen(line)) throw new DomainError('lineClosed', { line: line.lineGuid })
  return line
}
