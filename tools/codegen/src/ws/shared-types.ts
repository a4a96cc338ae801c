/**
 * Types that several tasks share, with their codecs and schemas. They are written by hand in the package; the catalogue
 * names them by `as`.
 */
export interface SharedType {
  /** As written in a type. */
  readonly type: string
  /** Type to import, and the module that has it, seen from src/generated/tasks. */
  readonly imports: readonly [name: string, module: string]
  readonly codec?: readonly [name: string, module: string]
  /** Name of its schema and the module that has it. */
  readonly schema: readonly [name: string, module: string]
}

const tasks = '../../tasks'
const schemas = '../../schemas'

export const sharedTypes: Readonly<Record<string, SharedType>> = {
  Menu: {
    type: 'Menu',
    imports: ['Menu', `${tasks}/get-menu.ts`],
    codec: ['menuCodec', `${tasks}/get-menu.ts`],
    schema: ['menu', `${schemas}/menu.ts`],
  },
  NewOrder: {
    type: 'NewOrder',
    imports: ['NewOrder', `${tasks}/create-order.ts`],
    codec: ['newOrderCodec', `${tasks}/create-order.ts`],
    schema: ['newOrder', `${schemas}/order-parts.ts`],
  },
  NewProduct: {
    type: 'NewProduct',
    imports: ['NewProduct', `${tasks}/create-order.ts`],
    codec: ['newProductCodec', `${tasks}/create-order.ts`],
    schema: ['product', `${schemas}/order-parts.ts`],
  },
  DiscountRef: {
    type: 'DiscountRef',
    imports: ['DiscountRef', `${tasks}/create-order.ts`],
    schema: ['discountRef', `${schemas}/order-parts.ts`],
  },
  Order: {
    type: 'Order',
    imports: ['Order', `${tasks}/order.ts`],
    codec: ['orderCodec', `${tasks}/order.ts`],
    schema: ['order', `${schemas}/order-parts.ts`],
  },
  PartialOrder: {
    type: 'Partial<Order>',
    imports: ['Order', `${tasks}/order.ts`],
    codec: ['partialOrderCodec', `${tasks}/order.ts`],
    schema: ['partialOrder', `${schemas}/order-parts.ts`],
  },
}

/** @throws Error for a name that is not in the list */
export function sharedType(name: string): SharedType {
  const found = sharedTypes[name]
  if (!found)
    throw new Error(`The catalogue names the shared type ${name}, which src/ws/shared-types.ts does not know`)
  return found
}

/** Tasks whose types and codecs are written by hand: other tasks share them, or their answers need a rule of their own. */
export const handWritten: Readonly<Record<string, string>> = {
  CancelOrder: 'cancel-order',
  CompleteOrder: 'complete-order',
  CreateOrder: 'create-order',
  ExecuteRk7Query: 'execute-rk7-query',
  GetMenu: 'get-menu',
  GetOrder: 'get-order',
  GetOrderState: 'get-order-state',
  GetRestaurantInfo: 'get-restaurant-info',
  GetStopList: 'get-stop-list',
  PayOrder: 'pay-order',
}

/** Has a method of its own in the client. */
export const withoutMethod = 'GetTaskResponse'
