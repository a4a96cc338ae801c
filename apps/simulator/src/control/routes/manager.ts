import { Money } from '@rkeeper-kit/core'
import { z } from 'zod'
import type { RefItem, RefItemChange } from '../../domain/contract.ts'
import { priceListOf } from '../../domain/menu/price-list.ts'
import type { ControlContext } from '../context.ts'
import { given } from '../given.ts'
import { defineRoute, type Route } from '../route.ts'
import { writeItem } from './references.ts'

const id = z.int().positive()
const name = z.string().min(1)
const altName = name.optional().meta({ description: 'in the second language' })
const price = z.int().min(0).meta({ description: 'hundredths' })
const portion = z
  .string()
  .regex(/^\d+(\.\d+)? \S+$/)
  .meta({ description: 'a number and a unit, for example "350 g"' })
const onSale = z.boolean().meta({ description: 'false withdraws it' })

const dish = z.object({
  id: z.int(),
  code: z.int(),
  guid: z.string(),
  name: z.string(),
  groupId: z.int(),
  price,
  onSale: z.boolean(),
})
const employee = z.object({
  id: z.int(),
  code: z.int(),
  name: z.string(),
  roleId: z.int(),
  active: z.boolean(),
})
const refusals = { 409: 'the reference server refuses' }

/** The manager's side: menu and staff, changed while the simulator runs and at the till at once. */
export const managerRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/till/menu',
    tag: 'references',
    summary: 'List the dishes on the menu',
    answer: { status: 200, description: 'all of them', schema: z.object({ dishes: z.array(dish) }) },
    run: (_, context) => ({
      dishes: context.domain.menu.dishes({ includeStopped: true }).map(({ item }) => dishView(item, context)),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/menu',
    tag: 'references',
    summary: 'Put a new dish on the menu',
    body: z.strictObject({
      name,
      altName: name.optional().meta({ description: 'in the second language; the name where absent' }),
      groupId: id.meta({ description: 'id of the group in CATEGLIST' }),
      price,
      code: z.int().positive().optional().meta({ description: 'the next free one where absent' }),
      portion: portion.optional(),
    }),
    answer: { status: 201, description: 'the dish', schema: dish },
    refusals,
    example: { body: { name: 'Blini', groupId: 1000018, price: 23000 } },
    run({ body: { groupId, ...body } }, context) {
      const change = dishChange(body, context)
      return dishView(writeItem('MENUITEMS', { ...change, parent: { id: groupId } }, context), context)
    },
  }),
  defineRoute({
    method: 'PATCH',
    path: '/_sim/till/menu/{dishId}',
    tag: 'references',
    summary: 'Rename a dish, change its price, withdraw it or bring it back',
    description: 'Orders keep the name and the price of the time they were made.',
    params: z.object({ dishId: z.coerce.number().int() }),
    body: z.strictObject({
      name: name.optional(),
      altName,
      price: price.optional(),
      portion: portion.optional(),
      onSale: onSale.optional(),
    }),
    answer: { status: 200, description: 'the dish after it', schema: dish },
    refusals,
    example: { params: { dishId: 1000401 }, body: { price: 51000 } },
    run({ params: { dishId }, body: { onSale: wanted, ...body } }, context) {
      const status = wanted === undefined ? {} : ({ status: wanted ? 'active' : 'inactive' } as const)
      const change = { ...dishChange(body, context), ...status, key: { id: dishId } }
      return dishView(writeItem('MENUITEMS', change, context), context)
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/till/employees',
    tag: 'references',
    summary: 'Take on an employee',
    body: z.strictObject({ name, altName, roleId: id }),
    answer: { status: 201, description: 'the employee', schema: employee },
    refusals,
    example: { body: { name: 'Ilya Nikitin', roleId: 2 } },
    run({ body: { name: called, altName, roleId } }, context) {
      const change = { ...given({ name: called, altName }), parent: { id: roleId } }
      return employeeView(writeItem('EMPLOYEES', change, context), context)
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/till/employees/{employeeId}',
    tag: 'references',
    summary: 'Dismiss an employee',
    params: z.object({ employeeId: z.coerce.number().int() }),
    answer: { status: 200, description: 'the employee after it', schema: employee },
    refusals,
    example: { params: { employeeId: 5 } },
    run({ params: { employeeId } }, context) {
      return employeeView(
        writeItem('EMPLOYEES', { key: { id: employeeId }, status: 'deleted' }, context),
        context,
      )
    },
  }),
]

interface DishBody {
  readonly name?: string | undefined
  readonly altName?: string | undefined
  readonly code?: number | undefined
  readonly price?: number | undefined
  readonly portion?: string | undefined
}

/** What the body of a route says of a dish; absent fields change nothing. */
function dishChange({ price, portion, ...names }: DishBody, { world }: ControlContext): RefItemChange {
  const { priceTypeId } = world.store.state.domain.restaurant.defaults
  return {
    ...given(names),
    props: {
      ...(price !== undefined && { [`PRICETYPES-${priceTypeId}`]: String(price) }),
      ...(portion !== undefined && { PortionName: portion }),
    },
  }
}

function dishView({ id, code, guid, parentId = 0, active, ...titles }: RefItem, context: ControlContext) {
  const { dishes } = priceListOf(context.world.store.state.domain.restaurant)
  const price = Money.toHundredths(dishes.get(id)?.price ?? Money.zero)
  const name = context.domain.restaurant.nameOf(titles)
  return { id, code, guid, name, groupId: parentId, price, onSale: active }
}

function employeeView({ id, code, parentId = 0, active, ...titles }: RefItem, { domain }: ControlContext) {
  return { id, code, name: domain.restaurant.nameOf(titles), roleId: parentId, active }
}
