import type { CollectionName } from '../../../domain/contract.ts'
import { activeItems } from '../references/active-items.ts'
import { handler, type TaskContext } from './handler.ts'

/** What a form for the restaurant's settings should offer: names, allowed values, defaults. */
export const getRestaurantConfig = handler('GetRestaurantConfig', 'till', (context) => {
  const { whiteServer } = context.settings
  const { defaults } = context.domain.restaurant
  const number = { valueType: 'number' }
  return {
    fields: [
      field('Default table', 'DefaultTableCode', {
        ...number,
        required: true,
        values: choices(context, 'TABLES', 'code'),
        defaultValue: context.domain.restaurant.byId('TABLES', defaults.tableId).code,
      }),
      field('Default station', 'DefaultStationId', {
        ...number,
        required: true,
        values: choices(context, 'CASHES', 'id'),
        defaultValue: defaults.stationId,
      }),
      field('Currency of orders', 'CurrencyCode', {
        ...number,
        required: false,
        values: choices(context, 'CURRENCIES', 'code'),
        defaultValue: null,
      }),
      field('Time for the cashier, seconds', 'CashierTimeoutSec', {
        ...number,
        defaultValue: whiteServer.cashierTimeoutSeconds,
      }),
      field('Create unconfirmed orders', 'ConfirmOrderIfIgnoredOnKass', {
        valueType: 'boolean',
        defaultValue: whiteServer.confirmIfIgnored,
      }),
      field('Create orders as drafts', 'CreateOrdersAsDeffered', {
        valueType: 'boolean',
        defaultValue: whiteServer.ordersAsDrafts,
      }),
      field('Allow a creation to be sent again', 'AllowRetryCreateOrder', {
        valueType: 'boolean',
        defaultValue: whiteServer.allowRetryCreateOrder,
      }),
    ],
  }
})

const field = (name: string, setting: string, facts: object): object => ({
  name,
  path: `OrderCreationPreferences.${setting}`,
  values: null,
  required: false,
  ...facts,
})

const choices = ({ domain }: TaskContext, collection: CollectionName, key: 'id' | 'code'): object[] =>
  activeItems(domain.restaurant, collection).map((item) => ({
    name: domain.restaurant.nameOf(item),
    value: item[key],
  }))
