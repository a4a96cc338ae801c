import type { TillContext } from '../context.ts'
import type { Order, OrderKey, OrdersDomain, Package, WriteOptions } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { commit, settled } from './commit.ts'
import { orderToChange } from './find.ts'
import { mapPackages } from './lines.ts'
import { printed } from './send-to-kitchen.ts'

/** Gives packages another course, or starts cooking them. */
export function changeCourse(
  context: TillContext,
  key: OrderKey,
  { employee, course, courseFrom, packageUni, draft }: Parameters<OrdersDomain['changeCourse']>[1],
  options?: WriteOptions,
): Order {
  const { restaurant } = context
  const order = orderToChange(context, key, options)
  restaurant.find('EMPLOYEES', employee)
  const to = course && restaurant.find('KURSES', course).id
  const from = courseFrom && restaurant.find('KURSES', courseFrom).id
  if (packageUni !== undefined && !order.packages.some(({ uni }) => uni === packageUni))
    throw new DomainError('packageNotFound', { name: order.name, uni: packageUni })

  const chosen = (each: Package): boolean =>
    (packageUni === undefined || each.uni === packageUni) && (from === undefined || each.courseId === from)
  const cooking = from !== undefined && from === to
  const change = (each: Package): Package => {
    const { courseId: _old, ...rest } = each
    const moved = {
      ...rest,
      ...(to !== undefined && { courseId: to }),
      ...(draft !== undefined && { draft }),
    }
    return cooking ? printed(moved) : moved
  }
  const changed = mapPackages(order, (each) => (chosen(each) ? change(each) : each))
  return commit(context, settled(context, changed))
}
