import { z } from 'zod'
import { guid, priceText as price } from './values.ts'

const text = z.string()

const measure = z.looseObject({
  value: text.optional(),
  unit: text.optional(),
  priceMode: text.optional(),
  qntDecDigits: text.optional(),
  changeQntOnce: text.optional(),
  joinMode: text.optional(),
})

const product = z.looseObject({
  guid: guid.optional(),
  id: text,
  categoryId: text,
  name: text,
  code: text.optional(),
  price,
  minPrice: price.optional(),
  originalPrice: z.number().optional(),
  schemeId: text.optional(),
  description: text.optional(),
  excise: text.optional(),
  exciseCode: text.optional(),
  imageUrls: z.array(text).optional(),
  measure: measure.optional(),
  classificationIds: z.array(text).optional(),
  protein: text.optional(),
  fat: text.optional(),
  carbohydrates: text.optional(),
  kcal: text.optional(),
  globalTradeItemNumbers: text.optional(),
  alcoholCodes: text.optional(),
  openPrice: z.boolean().optional(),
  dishTaxes: z
    .looseObject({
      groupName: text.optional(),
      taxes: z.array(z.looseObject({ taxName: text.optional(), rateName: text.optional() })).optional(),
    })
    .optional(),
})

/** A menu, cached or live. */
export const menu = z.looseObject({
  type: text.optional(),
  categories: z.array(z.looseObject({ id: text, name: text, parentId: text.optional() })),
  classifications: z
    .array(z.looseObject({ id: text, code: text.optional(), name: text, parentId: text.optional() }))
    .optional(),
  products: z.array(product),
  ingredientsSchemes: z.array(
    z.looseObject({
      id: text,
      ingredientsGroups: z.array(
        z.looseObject({ id: text, minCount: z.int().optional(), maxCount: z.int().optional() }),
      ),
    }),
  ),
  ingredientsGroups: z.array(z.looseObject({ id: text, name: text, ingredients: z.array(text) })),
  ingredients: z.array(
    z.looseObject({
      id: text,
      name: text,
      price,
      description: text.optional(),
      maxAmountForDish: z.int().optional(),
      imageUrls: z.array(text).optional(),
      measure: measure.optional(),
    }),
  ),
})
