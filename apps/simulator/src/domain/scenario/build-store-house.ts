import { Money, Quantity } from '@rkeeper-kit/core'
import type { EDoc, Recipe, StockDocument, StoreHouseData, UnitGroup } from '../contract.ts'
import { guidOf } from './guid.ts'
import type { StoreHouseAdditions, StoreHouseScenario } from './store-house-schema.ts'

/** Turns the section `storeHouse` of a scenario into what StoreHouse knows at the start. `dishId` finds a dish by its code. */
export function buildStoreHouse(
  scenario: StoreHouseScenario,
  dishId: (code: number) => number,
): StoreHouseData {
  const { enterprise, vatRates, recipes, ...lines } = scenario
  const built = buildLines(lines)
  return {
    ...built,
    enterprise: { ...enterprise, guid: guidOf('store house enterprise', enterprise.rid) },
    vatRates,
    recipes: recipes.map((recipe) => recipeOf(recipe, built, dishId)),
  }
}

type Lines = Omit<StoreHouseData, 'enterprise' | 'vatRates' | 'recipes'>

/** The same for lines that are added later. */
export function buildLines(lines: Required<StoreHouseAdditions>): Lines
export function buildLines(lines: StoreHouseAdditions): Partial<Lines>
export function buildLines(lines: StoreHouseAdditions): Partial<Lines> {
  const { departments, documents, eDocs, goods, unitGroups, ...plain } = lines
  return {
    ...(plain as Partial<Lines>),
    ...(departments && { departments: departments.map((each) => withGuid('department', each)) }),
    ...(goods && { goods: goods.map((each) => withGuid('good', each)) as unknown as Lines['goods'] }),
    ...(unitGroups && { unitGroups: unitGroups.map(unitGroupOf) }),
    ...(documents && { documents: documents.map(documentOf) }),
    ...(eDocs && { eDocs: eDocs.map(eDocOf) }),
  }
}

const withGuid = <Line extends { rid: number }>(kind: string, line: Line) => ({
  ...line,
  guid: guidOf(`store house ${kind}`, line.rid),
})

const thousandths = (decimal: number): number => Quantity.toThousandths(Quantity.fromDecimal(decimal))

const unitGroupOf = ({ units, ...group }: StoreHouseScenario['unitGroups'][number]): UnitGroup => ({
  ...group,
  units: units.map((unit) => ({ ...unit, ratio: thousandths(unit.ratio) })),
})

function documentOf({ code, items, ...document }: StoreHouseScenario['documents'][number]): StockDocument {
  return {
    ...document,
    ...(code !== undefined && { code }),
    items: items.map(({ quantity, sum, vatRate, ...item }) => ({
      ...item,
      quantity: Quantity.fromDecimal(quantity),
      sum: Money.fromDecimal(sum),
      ...(vatRate !== undefined && { vatRate }),
    })),
  }
}

function eDocOf(line: StoreHouseScenario['eDocs'][number]): EDoc {
  const { rid, state, legalEntity, date, number, wayBill, comment, supplier, consignee } = line
  return {
    rid,
    state,
    legalEntity,
    invoiceDate: date,
    shipmentDate: date,
    packedFlag: 1,
    wayBillRegId: wayBill,
    identityEgais: `identity-${rid}`,
    numberEgais: number,
    comment,
    xmlVersion: 4,
    wbTypeEgais: 0,
    docType: 0,
    supplierEgais: supplier as EDoc['supplierEgais'],
    consigneeEgais: consignee as EDoc['consigneeEgais'],
  }
}

function recipeOf(
  { dish, ingredients }: StoreHouseScenario['recipes'][number],
  { unitGroups }: Pick<Lines, 'unitGroups'>,
  dishId: (code: number) => number,
): Recipe {
  const units = unitGroups.flatMap((group) => group.units)
  return {
    dishId: dishId(dish),
    guid: guidOf('store house dish', dish),
    ingredients: ingredients.map(({ good, unit, quantity }) => {
      const ratio = units.find(({ rid }) => rid === unit)?.ratio
      if (ratio === undefined)
        throw new Error(`The recipe of dish ${dish} names the unit ${unit}, which is not there.`)
      return { good, amount: thousandths(quantity) * ratio }
    }),
  }
}
