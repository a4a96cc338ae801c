import {
  readId,
  readList,
  readMoney,
  readNumber,
  readObject,
  readOptional,
  readQuantity,
} from '../values/read.ts'
import type { IngredientsGroup, IngredientsScheme, LimitedDish, Menu, MenuCategory } from './types.ts'

export function readMenu(result: unknown): Menu {
  const menu = readObject(result, 'result')
  return {
    ...menu,
    name: String(menu.name ?? ''),
    categories: readList(menu.categories, 'categories', readCategory),
    products: readList(menu.products, 'products', (item, where) => {
      const product = readObject(item, where)
      return {
        ...readSold(item, where),
        categoryId: readId(product.categoryId, `${where}.categoryId`),
        isContainInStopList: readList(product.isContainInStopList, `${where}.isContainInStopList`, readId),
      }
    }),
    ingredientsSchemes: readList(menu.ingredientsSchemes, 'ingredientsSchemes', readScheme),
    ingredientsGroups: readList(menu.ingredientsGroups, 'ingredientsGroups', readGroup),
    ingredients: readList(menu.ingredients, 'ingredients', readSold),
  }
}

export function readLimitedDish(item: unknown, where: string): LimitedDish {
  const dish = readObject(item, where)
  return {
    ...dish,
    restaurantId: readId(dish.restaurantId, `${where}.restaurantId`),
    typeOfDish: String(dish.typeOfDish ?? ''),
    externalId: readId(dish.externalId, `${where}.externalId`),
    name: String(dish.name ?? ''),
    quantity: readOptional(dish.quantity, `${where}.quantity`, readQuantity),
  }
}

function readCategory(item: unknown, where: string): MenuCategory {
  const category = readObject(item, where)
  return {
    ...category,
    id: readId(category.id, `${where}.id`),
    name: String(category.name ?? ''),
    parentId: readOptional(category.parentId, `${where}.parentId`, readId),
  }
}

/** What dishes and ingredients have in common. */
function readSold(item: unknown, where: string) {
  const sold = readObject(item, where)
  const id = readId(sold.id, `${where}.id`)
  return {
    ...sold,
    id,
    externalId: readOptional(sold.externalId, `${where}.externalId`, readId) ?? '',
    name: String(sold.name ?? ''),
    // The vendor's table calls the price a text, the sample shows a number.
    price: readMoney(sold.price, `${where}.price`),
    schemeId: readOptional(sold.schemeId, `${where}.schemeId`, readId),
    description: String(sold.description ?? ''),
    imageUrls: readList(sold.imageUrls, `${where}.imageUrls`, String),
    measure: readOptional(sold.measure, `${where}.measure`, readMeasure),
  }
}

function readMeasure(item: unknown, where: string) {
  const measure = readObject(item, where)
  return {
    ...measure,
    value: readOptional(measure.value, `${where}.value`, readNumber),
    unit: readOptional(measure.unit, `${where}.unit`, String),
  }
}

function readScheme(item: unknown, where: string): IngredientsScheme {
  const scheme = readObject(item, where)
  return {
    ...scheme,
    id: readId(scheme.id, `${where}.id`),
    ingredientsGroups: readList(scheme.ingredientsGroups, `${where}.ingredientsGroups`, (member, place) => {
      const group = readObject(member, place)
      return {
        ...group,
        id: readId(group.id, `${place}.id`),
        minCount: readNumber(group.minCount ?? 0, `${place}.minCount`),
        maxCount: readNumber(group.maxCount ?? 0, `${place}.maxCount`),
      }
    }),
  }
}

function readGroup(item: unknown, where: string): IngredientsGroup {
  const group = readObject(item, where)
  return {
    ...group,
    id: readId(group.id, `${where}.id`),
    name: String(group.name ?? ''),
    ingredients: readList(group.ingredients, `${where}.ingredients`, readId),
  }
}
