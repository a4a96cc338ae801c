import { Money } from '@rkeeper-kit/core'
import type {
  DeliveryIngredient,
  DeliveryIngredientGroup,
  DeliveryMenu,
  DeliveryProduct,
  DeliverySetUp,
  DishTaxes,
} from '../../../domain/contract.ts'

/** The menu of a site: dishes, and apart from them the schemes, groups and ingredients they point to. */
export function printMenu(menu: DeliveryMenu, { menuName, establishments }: DeliverySetUp) {
  const schemes = menu.products.flatMap(({ scheme }) => (scheme ? [scheme] : []))
  const groups = unique(schemes.flatMap((scheme) => scheme.groups))
  const stoppedAt = establishments.map(({ id }) => id)
  return {
    name: menuName,
    isPossibleDelete: true,
    haveChanges: false,
    categories: menu.categories,
    products: menu.products.map((product) => printProduct(product, stoppedAt)),
    ingredientsSchemes: unique(schemes).map(({ id, groups: members }) => ({
      id,
      ingredientsGroups: members.map(({ id: groupId, minCount, maxCount }) => ({
        id: groupId,
        minCount,
        maxCount,
      })),
    })),
    ingredientsGroups: groups.map(printGroup),
    ingredients: unique(groups.flatMap(({ ingredients }) => ingredients)).map(printIngredient),
  }
}

function printProduct(
  { scheme, stopped, categoryId, measure, taxes, ...sold }: DeliveryProduct,
  stoppedAt: readonly string[],
) {
  return {
    ...printSold(sold),
    categoryId,
    schemeId: scheme?.id ?? null,
    measure: { value: Number(measure.value), unit: measure.unit, priceMode: 'PerPortion' },
    isContainInStopList: stopped ? stoppedAt : [],
    calories: null,
    energyValue: null,
    proteins: null,
    fats: null,
    carbohydrates: null,
    ...(taxes && { dishTaxes: printTaxes(taxes) }),
  }
}

/** Rates are texts such as `18,00 %` and numbers. Source: the documented sample, whose nesting is broken. */
const printTaxes = ({ kind, rates }: DishTaxes) => ({
  groupName: kind.name,
  taxes: rates.map(({ percent, tax }) => ({
    taxName: tax.name,
    rateName: `${(percent / 100).toFixed(2).replace('.', ',')} %`,
    rate: percent / 100,
  })),
})

function printIngredient(ingredient: DeliveryIngredient) {
  return { ...printSold(ingredient), schemeId: null, measure: { value: 0, unit: '' } }
}

function printSold({ id, item, name, price }: Pick<DeliveryProduct, 'id' | 'item' | 'name' | 'price'>) {
  return {
    id,
    externalId: String(item.id),
    name,
    price: Money.toDecimal(price),
    description: '',
    imageUrls: [] as string[],
  }
}

function printGroup({ id, name, ingredients }: DeliveryIngredientGroup) {
  return { id, name, ingredients: ingredients.map((ingredient) => ingredient.id) }
}

const unique = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] => [
  ...new Map(things.map((thing) => [thing.id, thing])).values(),
]
