import { z } from 'zod'
import { addressed } from './envelope.ts'
import { amount, amountNotNegative, count, dateTime, guid, itemId, quantity } from './values.ts'

const status = z.looseObject({ value: z.string(), isBillPrinted: z.boolean() })
const rejectingReason = z.looseObject({
  code: z.union([z.string(), z.number()]).optional(),
  message: z.string().optional(),
})

const discountIds = z.array(
  z.union([itemId, z.looseObject({ id: itemId, value: z.union([z.number(), z.string()]).optional() })]),
)

const ingredient = z.looseObject({
  id: itemId,
  name: z.string().optional(),
  quantity,
  price: amount.optional(),
  get ingredients(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(ingredient).optional()
  },
})

const product = z.looseObject({
  ...ingredient.shape,
  comment: z.string().optional(),
  discountIds: discountIds.optional(),
  yandexPromos: z.array(z.looseObject({ type: z.string(), discount: amount })).optional(),
})

const courier = z.looseObject({ name: z.string().optional(), phone: z.string().optional() })
const named = z.looseObject({ name: z.string().optional() })
const coordinate = z.union([z.string(), z.number()])

const newOrder = z.looseObject({
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

const cashStationId = itemId.optional()

export const CreateOrder = {
  params: addressed({ cashStationId, order: newOrder }),
  taskResponse: z.looseObject({
    order: z.looseObject({
      orderGuid: guid.optional(),
      status,
      substate: z.string().optional(),
      tableCode: z.int().optional(),
      rejectingReason: rejectingReason.optional(),
    }),
  }),
}

const orderIngredient = z.looseObject({
  id: itemId,
  name: z.string().optional(),
  price: amount.optional(),
  quantity,
  get ingredients(): z.ZodOptional<z.ZodArray<z.ZodType>> {
    return z.array(orderIngredient).optional()
  },
})

const order = z.looseObject({
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

export const GetOrder = {
  params: addressed({ orderGuid: guid }),
  taskResponse: z.looseObject({ order }),
}

export const GetOrderState = {
  // Which of the two is missing is for the agent to say: WsaNoOneGuidSpecifiedForOrderSearching.
  params: addressed({ orderGuid: guid.optional(), taskGuid: guid.optional() }),
  taskResponse: z.looseObject({
    order: z.looseObject({
      taskGuid: guid.optional(),
      orderGuid: guid.optional(),
      status,
      substate: z.string().optional(),
      rejectingReason: rejectingReason.optional(),
    }),
  }),
}

export const PayOrder = {
  params: addressed({
    cashStationId,
    orderGuid: guid,
    payments: z
      .array(z.looseObject({ amount: amountNotNegative, currency: guid, cardCode: z.string().optional() }))
      .min(1),
    isFullOrderRequired: z.boolean().optional(),
    cashierId: itemId.optional(),
  }),
  taskResponse: z.looseObject({ order: order.partial().optional() }),
}

export const CompleteOrder = {
  params: addressed({ cashStationId, orderGuid: guid }),
  taskResponse: z.looseObject({
    order: z.looseObject({ price: z.looseObject({ total: amount }) }),
  }),
}

export const CancelOrder = {
  params: addressed({
    cashStationId,
    orderGuid: guid,
    voidReasonCode: z.int().optional(),
    comment: z.string().optional(),
    attributes: z.array(z.string()).optional(),
  }),
  taskResponse: z.looseObject({ status: z.string() }),
}
