import { z } from 'zod'

/** The envelope of a success. */
export function resultSchema<T extends z.ZodType>(result: T) {
  return z.object({ result })
}

/** The body of a failure. */
export const errorBodySchema = z.looseObject({
  code: z.string(),
  msg: z.string(),
  requestId: z.string(),
  errors: z.unknown(),
})

export const tokenAnswerSchema = z.looseObject({
  access_token: z.string(),
  expires_in: z.number().int().positive(),
  token_type: z.literal('Bearer'),
})

export const createdOrderSchema = z.looseObject({ orderId: z.string().regex(/^\d+$/) })

const time = z.iso.datetime({ offset: true })
const measure = z.looseObject({ value: z.number().nullable(), unit: z.string().nullable() })
const ingredient = z.looseObject({
  id: z.string(),
  name: z.string(),
  price: z.number(),
  quantity: z.number(),
})

/** The order object of `orders-get` and `orders-search`. */
export const orderSchema = z.looseObject({
  orderId: z.string(),
  comment: z.string(),
  guest: z
    .looseObject({
      email: z.string().nullable(),
      phone: z.string(),
      firstName: z.string(),
      lastName: z.string(),
    })
    .nullable(),
  corporationId: z.string(),
  restaurantId: z.string(),
  orderStatusId: z.number().int().min(1).max(13),
  orderStatusName: z.string(),
  tableCode: z.string().nullable(),
  createdAt: time,
  updatedAt: time,
  completedAt: time.nullable(),
  orderSourceId: z.string(),
  orderSourceName: z.string(),
  fullAmount: z.number(),
  amount: z.number(),
  changeFrom: z.number(),
  deliveryAmount: z.number(),
  address: z.looseObject({}).nullable(),
  expectedAt: time.nullable(),
  isLate: z.boolean(),
  isAttention: z.boolean().nullable(),
  courierId: z.string().nullable(),
  courierName: z.string().nullable(),
  dishList: z.array(ingredient.extend({ measure, ingredients: z.array(ingredient).nullable() })),
  expeditionType: z.enum(['delivery', 'pickup']),
  paymentTypeId: z.string(),
  persons: z.number().int(),
  rejectionReason: z.unknown(),
  paymentStatus: z.enum(['notPaid', 'paid']),
  payments: z
    .array(z.looseObject({ code: z.string(), amount: z.number(), paidAt: time, name: z.string() }))
    .nullable(),
  restaurantCode: z.number().int(),
  qmsId: z.string().nullable(),
})

const sold = {
  id: z.string(),
  externalId: z.string(),
  name: z.string(),
  price: z.number(),
  schemeId: z.string().nullable(),
  description: z.string(),
  imageUrls: z.array(z.string()),
  measure: measure.nullable(),
}

/** The menu of `menu-view`. */
export const menuSchema = z.looseObject({
  name: z.string(),
  isPossibleDelete: z.boolean(),
  haveChanges: z.boolean().nullable(),
  categories: z.array(z.looseObject({ id: z.string(), name: z.string(), parentId: z.string().nullable() })),
  products: z.array(
    z.looseObject({
      ...sold,
      categoryId: z.string(),
      isContainInStopList: z.array(z.string()).nullable(),
    }),
  ),
  ingredientsSchemes: z.array(
    z.looseObject({
      id: z.string(),
      ingredientsGroups: z.array(
        z.looseObject({ id: z.string(), minCount: z.number().int(), maxCount: z.number().int() }),
      ),
    }),
  ),
  ingredientsGroups: z.array(
    z.looseObject({ id: z.string(), name: z.string(), ingredients: z.array(z.string()) }),
  ),
  ingredients: z.array(z.looseObject(sold)),
})

export const limitedDishSchema = z.looseObject({
  restaurantId: z.string(),
  typeOfDish: z.string(),
  externalId: z.string(),
  name: z.string(),
  quantity: z.number().nullable(),
})

export const restaurantSchema = z.looseObject({
  id: z.string(),
  objectId: z.number().int(),
  name: z.string(),
  actualAddress: z.string(),
  state: z.enum(['active', 'noActive']),
})

export const deliveryZoneSchema = z.looseObject({
  restaurantId: z.string(),
  restaurantName: z.string(),
  polygonId: z.string(),
  polygonName: z.string(),
  legalAddress: z.string(),
  objectId: z.number().int().nullable(),
  corporationId: z.string(),
  minOrderAmountDelivery: z.number(),
  minOrderAmountFreeDelivery: z.number(),
  amountDelivery: z.looseObject({ price: z.number() }),
  deliveryTime: z.number().int(),
  isActive: z.boolean(),
  priority: z.number().int(),
})

export const rejectionReasonSchema = z.looseObject({
  id: z.string(),
  reason: z.string(),
  type: z.enum(['simple', 'text']),
  isPossibleDelete: z.boolean(),
})

export const addressSuggestionSchema = z.looseObject({
  address: z.string(),
  fullAddress: z.string(),
  country: z.string(),
  region: z.string(),
  city: z.string(),
  street: z.string(),
  house: z.string(),
  building: z.string(),
  postalCode: z.string(),
  geoLat: z.number(),
  geoLon: z.number(),
  geoAccuracy: z.string(),
})

export const restaurantCurrencySchema = z.looseObject({ code: z.string(), name: z.string() })
