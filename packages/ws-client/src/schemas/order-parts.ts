/** Parts of orders that several tasks share. */
import { z } from 'zod'
import { amount, amountNotNegative, count, dateTime, guid, itemId, quantity } from './values.ts'

export const status = z.looseObject({ value: z.string(), isBillPrinted: z.boolean() })
export const rejectingReason = z.looseObject({
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string().optional(),
})

/** A discount, or only its id. */
export const discountRef = z.union([
  itemId,
  z.looseObject({ id: itemId, value: z.union([z.number(), z.string()]).optional() }),
])
const discountIds = z.array(discountRef)

const ingredient = z.looseObject({
  id: itemId,
  name: z.string().optional(),
  quantity,
  price: amount.optional(),
  get ingredients(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(ingredient).optional()
  },
})

export const product = z.looseObject({
  ...ingredient.shape,
  comment: z.string().optional(),
  discountIds: discountIds.optional(),
  yandexPromos: z.array(z.looseObject({ type: z.string(), discount: amount })).optional(),
})

const courier = z.looseObject({ name: z.string().optional(), phone: z.string().optional() })
const named = z.looseObject({ name: z.string().optional() })
const coordinate = z.union([z.string(), z.number()])

export const newOrder = z.looseObject({
  withRkId: guid.optional(),
  originalOrderId: z.string().min(1).optional(),
  sourceOrderId: z.string().optional(),
  payMethod: z.string().optional(),
  booking: z
    .looseObject({
      time: dateTime,
      duration: z.looseObject({ hours: count, minutes: count }),
      remindTime: z.string().optional(),
    })
    .optional(),
  expectedStartTime: z.string().optional(),
  customer: z
    .looseObject({
      name: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
      loyalty: z
        .looseObject({
          clientId: z.int().optional(),
          cardCode: z.string().optional(),
          interfaceCode: z.int().optional(),
        })
        .optional(),
    })
    .optional(),
  payment: z
    .looseObject({
      type: z.enum(['cash', 'card', 'online']),
      nettingPayment: z.boolean().optional(),
      deliveryFee: amountNotNegative.optional(),
    })
    .optional(),
  expeditionType: z.enum(['delivery', 'pickup']).optional(),
  pickup: z
    .looseObject({
      courier: courier.optional(),
      expectedTime: dateTime.optional(),
      taker: z.enum(['customer', 'courier']).optional(),
    })
    .optional(),
  delivery: z
    .looseObject({
      expectedTime: dateTime.optional(),
      address: z
        .looseObject({
          fullAddress: z.string().optional(),
          subway: z.string().optional(),
          region: z.string().optional(),
          city: named.optional(),
          street: named.optional(),
          houseNumber: z.string().optional(),
          flatNumber: z.string().optional(),
          entrance: z.string().optional(),
          intercom: z.string().optional(),
          floor: z.string().optional(),
          coordinates: z
            .looseObject({ latitude: coordinate.optional(), longitude: coordinate.optional() })
            .optional(),
          comment: z.string().optional(),
        })
        .optional(),
      courier: courier.optional(),
    })
    .optional(),
  changeBackFrom: amountNotNegative.optional(),
  products: z.array(product).min(1),
  comment: z.string().optional(),
  price: z.looseObject({ total: amount.optional() }).optional(),
  personsQuantity: count.optional(),
  tableCode: z.int().optional(),
  orderCategoryCode: z.int().optional(),
  orderTypeCode: z.int().optional(),
  discountIds: discountIds.optional(),
  prePayments: z.array(z.looseObject({ amount: amountNotNegative, currency: guid })).optional(),
})

const orderIngredient = z.looseObject({
  id: itemId,
  name: z.string().optional(),
  price: amount.optional(),
  quantity,
  get ingredients(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(orderIngredient).optional()
  },
})

export const order = z.looseObject({
  orderGuid: guid.optional(),
  restaurantGuid: guid.optional(),
  categoryGuid: guid.optional(),
  originalOrderId: z.string().optional(),
  sourceOrderId: z.string().optional(),
  createdAt: dateTime.optional(),
  status,
  substate: z.string().optional(),
  delivery: z.looseObject({ expectedTime: dateTime.optional() }).optional(),
  products: z.array(
    z.looseObject({
      ...orderIngredient.shape,
      voidingReason: z.string().optional(),
      discountIds: discountIds.optional(),
    }),
  ),
  comment: z.string().optional(),
  price: z.looseObject({ total: amount, sumToPay: amount.optional() }).optional(),
  appliedPayments: z.array(z.looseObject({ amount, guid, payType: z.string() })).optional(),
  personsQuantity: count.optional(),
  tableCode: z.int().optional(),
  waiterId: z.int().optional(),
  discountIds: discountIds.optional(),
  rejectingReason: rejectingReason.optional(),
})

/** For answers of which it is not documented how much of the order they hold. */
export const partialOrder = order.partial()
