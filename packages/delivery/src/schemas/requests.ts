import { z } from 'zod'
import {
  filterTimeSchema,
  idSchema,
  integerSchema,
  moneySchema,
  numberSchema,
  quantitySchema,
  timeSchema,
  zonedTimeSchema,
} from './values.ts'

/** Form of the token endpoint. The documentation prints `client_Id`, working clients send `client_id`. */
export const tokenFormSchema = z.looseObject({
  client_id: z.string(),
  client_secret: z.string(),
  grant_type: z.string(),
  scopes: z.string().optional(),
})

const text = z.string().nullish()

/** A sum that cannot be below zero. */
const positive = moneySchema.refine((sum) => sum >= 0, { error: 'expected a sum of zero or more' })

const measureSchema = z.looseObject({ value: numberSchema.nullish(), unit: text })

const ingredientShape = {
  id: idSchema.nullish(),
  externalId: idSchema.nullish(),
  name: text,
  price: positive.nullish(),
  quantity: quantitySchema,
  measure: measureSchema.nullish(),
}

/** An ingredient of an order, named by `id` or `externalId`. */
export const ingredientRequestSchema = z.looseObject(ingredientShape)

/** A dish of an order, named by `id` or `externalId`. */
export const dishRequestSchema = z.looseObject({
  ...ingredientShape,
  ingredients: z.array(ingredientRequestSchema).nullish(),
})

export const guestRequestSchema = z.looseObject({
  phone: text,
  firstName: text,
  lastName: text,
  email: text,
})

export const addressRequestSchema = z.looseObject({
  postcode: text,
  cityId: text,
  cityName: text,
  street: text,
  houseNumber: text,
  apartmentNumber: text,
  entrance: text,
  floor: integerSchema.nullish(),
  intercom: text,
  subway: text,
  comment: text,
  fullAddress: text,
  lat: numberSchema.nullish(),
  lon: numberSchema.nullish(),
})

export const expeditionTypeSchema = z.enum(['delivery', 'pickup'])
export const paymentTypeSchema = z.enum(['cash', 'card', 'online'])

const orderShape = {
  comment: text,
  restaurantId: text,
  persons: integerSchema.pipe(z.number().min(0).max(10_000)).nullish(),
  dishList: z.array(dishRequestSchema).nullish(),
  expectedAt: zonedTimeSchema.nullish(),
  soonest: z.boolean().nullish(),
  paymentStatus: z.enum(['notPaid', 'paid']).nullish(),
  changeFrom: positive.nullish(),
  guest: guestRequestSchema.nullish(),
  address: addressRequestSchema.nullish(),
}

/**
 * Body of `POST /orders/api/v1/orders`: shape and types. What is mandatory when (phone, address, dishes) is a rule of the
 * service with texts of its own, not of the shape.
 */
export const newOrderSchema = z.looseObject({
  ...orderShape,
  expeditionType: expeditionTypeSchema,
  paymentTypeId: paymentTypeSchema,
})

/** Body of `PATCH /orders/api/v1/orders/{orderId}`: any part of an order. */
export const orderChangeSchema = z.looseObject({
  ...orderShape,
  expeditionType: expeditionTypeSchema.nullish(),
  paymentTypeId: paymentTypeSchema.nullish(),
})

/** Body of `POST /orders/api/v1/orders/delivery`. */
export const calculationSchema = z.looseObject({
  ...orderShape,
  restaurantId: z.string(),
  expeditionType: expeditionTypeSchema.nullish(),
  paymentTypeId: paymentTypeSchema.nullish(),
})

/** Body of `PUT /orders/api/v1/orders/{orderId}/pay`: a bare array. */
export const paymentsSchema = z
  .array(z.looseObject({ code: z.string().min(1), amount: positive, paidAt: timeSchema, name: text }))
  .min(1)

/** Body of `PUT /orders/api/v1/orders/{orderId}/reject`. */
export const rejectionSchema = z.looseObject({
  rejectionReasonId: text,
  rejectionReasonText: text,
  restaurantId: text,
})

/** Query of `GET /orders/api/v1/orders`; lists come as arrays, all other values as texts. */
export const searchQuerySchema = z.looseObject({
  includeStatusIds: z.array(integerSchema.pipe(z.number().min(1).max(13))).default([]),
  sortOrder: z.enum(['asc', 'desc']).optional(),
  orderBy: z.enum(['updatedAt', 'expectedAt']).optional(),
  q: z.string().optional(),
  fromDate: filterTimeSchema.optional(),
  toDate: filterTimeSchema.optional(),
})

/** Query of `GET /orders/api/v1/restaurants/geo/first`. */
export const pointQuerySchema = z.looseObject({
  lat: numberSchema.pipe(z.number().min(-90).max(90)),
  lon: numberSchema.pipe(z.number().min(-180).max(180)),
})

export type NewOrderRequest = z.output<typeof newOrderSchema>
export type OrderChangeRequest = z.output<typeof orderChangeSchema>
export type CalculationRequest = z.output<typeof calculationSchema>
export type IngredientRequest = z.output<typeof ingredientRequestSchema>
export type DishRequest = z.output<typeof dishRequestSchema>
export type PaymentsRequest = z.output<typeof paymentsSchema>
export type RejectionRequest = z.output<typeof rejectionSchema>
export type SearchQuery = z.output<typeof searchQuerySchema>
