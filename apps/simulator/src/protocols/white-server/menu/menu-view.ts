import { Money } from '@rkeeper-kit/core'
import type {
  DishTaxes,
  Domain,
  GoodsCodes,
  ModifierScheme,
  RefItem,
  SaleContext,
} from '../../../domain/contract.ts'
import { priceText } from '../answer/decimals.ts'
import { plainGuid } from '../answer/envelope.ts'

interface MenuOptions {
  readonly includeStopped: boolean
  readonly sale?: SaleContext
}

/** The menu as White Server writes it: all ids and prices are texts. */
export const menuView = (domain: Domain, options: MenuOptions) => ({
  type: 'RK7',
  categories: categoriesOf(domain),
  classifications: [],
  products: productsOf(domain, options),
  ingredientsSchemes: domain.menu.schemes().map(schemeOf),
  ingredientsGroups: domain.menu.groups().map((group) => ({
    id: String(group.id),
    name: domain.restaurant.nameOf(group),
    ingredients: group.memberIds.map(String),
  })),
  ingredients: ingredientsOf(domain, options),
})

const categoriesOf = ({ menu, restaurant }: Domain) =>
  menu.categories().map((category) => ({
    id: String(category.id),
    name: restaurant.nameOf(category),
    ...(category.parentId !== undefined && { parentId: String(category.parentId) }),
  }))

const productsOf = ({ goods, menu, restaurant }: Domain, options: MenuOptions) =>
  menu.dishes(options).map(({ item, groupId, price, schemeId, measure, taxes }) => ({
    guid: plainGuid(item.guid),
    id: String(item.id),
    categoryId: String(groupId),
    name: item.props.NameForDelivery ?? restaurant.nameOf(item),
    code: String(item.code),
    price: priceText(price),
    ...(schemeId !== undefined && { schemeId: String(schemeId) }),
    measure,
    ...lookOf(item),
    ...codesOf(goods.codesOf(item.id)),
    ...(taxes && { dishTaxes: dishTaxesOf(restaurant, taxes) }),
  }))

/** What PushDishSettings said of a dish. That the menu shows it is inferred. */
const lookOf = ({ props: { DescriptionForDelivery: description, PhotoForDelivery: photo } }: RefItem) => ({
  ...(description !== undefined && { description }),
  ...(photo !== undefined && { imageUrls: [photo] }),
})

/** Codes of a dish that is sold as goods. */
const codesOf = ({ alcoholCodes, gtins }: GoodsCodes) => ({
  ...(gtins.length > 0 && { globalTradeItemNumbers: gtins.join(';') }),
  ...(alcoholCodes.length > 0 && { alcoholCodes: alcoholCodes.join(';') }),
})

/** Rates are texts such as `20,00 %`. Source: seen in a sample of Delivery's menu. */
const dishTaxesOf = (restaurant: Domain['restaurant'], { kind, rates }: DishTaxes) => ({
  groupName: restaurant.nameOf(kind),
  taxes: rates.map(({ percent, tax }) => ({
    taxName: restaurant.nameOf(tax),
    rateName: `${(percent / 100).toFixed(2).replace('.', ',')} %`,
  })),
})

/** Without both counts any number may be chosen, so a group that has one of them gets the other as well. */
const schemeOf = ({ id, groups }: ModifierScheme) => ({
  id: String(id),
  ingredientsGroups: groups.map(({ groupId, minCount, maxCount }) => ({
    id: String(groupId),
    ...(maxCount !== undefined && { minCount: minCount ?? 0, maxCount }),
    ...(maxCount === undefined && minCount !== undefined && { minCount, maxCount: 999 }),
  })),
})

/** Modifiers, and the dishes that are components of combos, at what they add to the combo's price. */
function ingredientsOf({ menu, restaurant }: Domain, { sale }: MenuOptions) {
  const modifiers = menu.modifiers(sale).map(({ item, price }) => ({
    id: String(item.id),
    name: restaurant.nameOf(item),
    price: priceText(price),
  }))
  const surcharges = new Map<number, Money>()
  for (const group of menu.groups()) {
    if (!group.surcharges) continue
    for (const id of group.memberIds) {
      if (!surcharges.has(id)) surcharges.set(id, group.surcharges[id] ?? Money.zero)
    }
  }
  const components = [...surcharges].map(([id, price]) => ({
    id: String(id),
    name: restaurant.nameOf(restaurant.byId('MENUITEMS', id)),
    price: priceText(price),
  }))
  return [...modifiers, ...components]
}
