import { Money } from '@rkeeper-kit/core'
import { pointQuerySchema } from '@rkeeper-kit/delivery/schemas'
import { DeskError, establishmentOf } from '../../../domain/delivery-desk/index.ts'
import type { Endpoint } from '../context.ts'
import { readQuery } from '../read-request.ts'

/** The establishments of a connection; only its own. */
export const restaurantsBySource: Endpoint = ({ connection, domain: { deliveryDesk }, params }) => {
  const { orderSourceId = '' } = params
  if (orderSourceId !== connection.clientId) {
    throw new DeskError('order_source_not_found', 'Order source is not found or not enabled', {
      field: 'orderSourceId',
      value: orderSourceId,
    })
  }
  return {
    run: () =>
      deliveryDesk.setUp.establishments.map(({ id, objectId, name, address, state }) => ({
        id,
        objectId,
        name,
        actualAddress: address,
        state,
      })),
  }
}

/** The zone that holds a point, with its establishment. */
export const restaurantsGeoFirst: Endpoint = ({ domain: { deliveryDesk }, query, settings }) => {
  const { lat, lon } = readQuery(query, pointQuerySchema)
  return {
    run: () => {
      const zone = deliveryDesk.zoneAt(lat, lon)
      const restaurant = establishmentOf(deliveryDesk.setUp, zone.restaurantId)
      return {
        restaurantId: restaurant.id,
        restaurantName: restaurant.name,
        polygonId: zone.id,
        polygonName: zone.name,
        legalAddress: restaurant.address,
        objectId: restaurant.objectId,
        corporationId: deliveryDesk.setUp.corporationId,
        minOrderAmountDelivery: settings.delivery.minOrderAmount,
        minOrderAmountFreeDelivery: Money.toDecimal(zone.freeFrom),
        amountDelivery: { price: Money.toDecimal(deliveryDesk.feeOf(zone)) },
        deliveryTime: zone.minutes,
        isActive: true,
        priority: zone.priority,
        typeOfTransportIds: [],
      }
    },
  }
}

/** The currencies of an establishment, written as its card keeps them: in braces. */
export const restaurantCurrencies: Endpoint = ({ domain: { deliveryDesk, restaurant }, params }) => {
  establishmentOf(deliveryDesk.setUp, params.restaurantId ?? '')
  const currencies = restaurant.collection('CURRENCIES')?.items ?? []
  return {
    run: () =>
      currencies
        .filter(({ active }) => active)
        .map((item) => ({ code: item.guid, name: restaurant.nameOf(item) })),
  }
}
