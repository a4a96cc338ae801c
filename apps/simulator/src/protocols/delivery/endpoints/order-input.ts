import type {
  DishRequest,
  IngredientRequest,
  NewOrderRequest,
  OrderChangeRequest,
} from '@rkeeper-kit/delivery/schemas'
import type { DeliveryLineInput, DeliveryOrderChange, DeliveryOrderInput } from '../../../domain/contract.ts'

/** An order of the wire as the desk takes it. */
export function newOrder(request: NewOrderRequest, sourceId: string): DeliveryOrderInput {
  const { expeditionType, paymentTypeId } = request
  return {
    comment: '',
    persons: 1,
    lines: [],
    soonest: false,
    ...orderChange(request),
    expeditionType,
    paymentTypeId,
    sourceId,
  }
}

/** The fields that are there; null counts as absent. */
export function orderChange(request: OrderChangeRequest): DeliveryOrderChange {
  const {
    comment,
    restaurantId,
    persons,
    dishList,
    expeditionType,
    expectedAt,
    soonest,
    paymentTypeId,
    changeFrom,
  } = request
  return {
    ...(comment != null && { comment }),
    ...(restaurantId != null && { restaurantId }),
    ...(persons != null && { persons }),
    ...(dishList != null && { lines: dishList.map(line) }),
    ...(expeditionType != null && { expeditionType }),
    ...(expectedAt != null && { expectedAt: Date.parse(expectedAt) }),
    ...(soonest != null && { soonest }),
    ...(paymentTypeId != null && { paymentTypeId }),
    ...(changeFrom != null && { changeFrom }),
    ...(request.guest != null && { guest: guest(request.guest) }),
    ...(request.address != null && { address: address(request.address) }),
  }
}

function line({ ingredients, ...dish }: DishRequest): DeliveryLineInput {
  return { ...portion(dish), ingredients: (ingredients ?? []).map(portion) }
}

function portion({ id, externalId, name, price, quantity }: IngredientRequest): DeliveryLineInput {
  return {
    quantity,
    ingredients: [],
    ...(id != null && { id }),
    ...(externalId != null && { externalId }),
    ...(name != null && { name }),
    ...(price != null && { price }),
  }
}

type GuestRequest = NonNullable<NewOrderRequest['guest']>

const guest = ({
  phone,
  firstName,
  lastName,
  email,
}: GuestRequest): NonNullable<DeliveryOrderInput['guest']> => ({
  phone: phone ?? '',
  firstName: firstName ?? '',
  lastName: lastName ?? '',
  email: email ?? null,
})

/** Unknown fields of an address are kept when they are plain. */
function address(
  request: NonNullable<NewOrderRequest['address']>,
): NonNullable<DeliveryOrderInput['address']> {
  return Object.fromEntries(
    Object.entries(request).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
}
