import { Money } from '@rkeeper-kit/core'
import type { ModifierGroup, ModifierScheme, RefItem } from '../contract.ts'
import { comboClass } from '../menu/combo-class.ts'
import type { MenuDish, MenuModifier } from '../state.ts'
import { idOfCode } from './codes.ts'
import { refItem } from './collections.ts'
import type { Scenario, ScenarioCombo, ScenarioItem, ScenarioMenuGroup } from './schema.ts'

export interface BuiltMenu {
  readonly categories: readonly RefItem[]
  readonly dishItems: readonly RefItem[]
  readonly dishes: readonly MenuDish[]
  readonly modifierItems: readonly RefItem[]
  readonly modifiers: readonly MenuModifier[]
  readonly groupItems: readonly RefItem[]
  readonly groups: readonly ModifierGroup[]
  readonly schemeItems: readonly RefItem[]
  readonly schemes: readonly ModifierScheme[]
}

/** Dishes, combos, modifiers and what ties them together. A combo's groups of components are a scheme like any other. */
export function buildMenu(scenario: Scenario): BuiltMenu {
  const combos = leafGroups(scenario).flatMap(({ group }) => group.combos)
  const schemes = [...modifierSchemes(scenario), ...combos.map((combo) => comboScheme(scenario, combo))]
  const groups = [...modifierGroups(scenario), ...combos.flatMap((combo) => comboGroups(scenario, combo))]
  return {
    categories: categories(scenario),
    ...dishesOf(scenario),
    ...modifiersOf(scenario),
    groupItems: groups.map(({ item }) => item),
    groups: groups.map(({ item, memberIds, surcharges }) => ({
      id: item.id,
      guid: item.guid,
      name: item.name,
      altName: item.altName,
      memberIds,
      ...(surcharges && { surcharges }),
    })),
    schemeItems: schemes.map(({ item }) => item),
    schemes: schemes.map(({ scheme }) => scheme),
  }
}

interface LeafGroup {
  readonly group: Omit<ScenarioMenuGroup, 'groups'>
  readonly parentId?: number
}

const categoryId = (scenario: Scenario, group: ScenarioItem): number =>
  group.id ?? scenario.menu.firstId + group.code
const dishId = (scenario: Scenario, code: number): number => scenario.menu.firstId + code
const groupId = (scenario: Scenario, code: number): number => scenario.modifierGroups.firstId + code
const schemeId = (scenario: Scenario, code: number): number => scenario.modifierSchemes.firstId + code

function leafGroups(scenario: Scenario): readonly LeafGroup[] {
  return scenario.menu.groups.flatMap((group) => [
    { group },
    ...group.groups.map((inner) => ({ group: inner, parentId: categoryId(scenario, group) })),
  ])
}

function categories(scenario: Scenario): readonly RefItem[] {
  const { firstId } = scenario.menu
  return leafGroups(scenario).map(({ group, parentId }) =>
    refItem('CATEGLIST', group, { firstId, ...(parentId !== undefined && { parentId }) }),
  )
}

function dishesOf(scenario: Scenario): { dishItems: readonly RefItem[]; dishes: readonly MenuDish[] } {
  const { firstId } = scenario.menu
  const priceType = `PRICETYPES-${scenario.defaults.priceType}`
  const rows = leafGroups(scenario).flatMap(({ group }) => {
    const parentId = categoryId(scenario, group)
    const plain = group.dishes.map((line) => ({
      line,
      portion: line.portion,
      combo: false,
      scheme: line.scheme,
    }))
    const combos = group.combos.map((line) => ({ line, portion: '1 pcs', combo: true, scheme: line.code }))
    return [...plain, ...combos].map(({ line, portion, combo, scheme }) => {
      const price = Money.fromDecimal(line.price)
      const { prices } = otherPrices(scenario, line.prices)
      const [value = '1', unit = 'pcs'] = portion.split(' ')
      const taxCode = line.taxDishType ?? group.taxDishType ?? scenario.defaults.taxDishType
      const props = {
        [priceType]: String(Money.toHundredths(price)),
        ...Object.fromEntries(
          Object.entries(prices ?? {}).map(([type, other]) => [`PRICETYPES-${type}`, String(other)]),
        ),
        PortionName: portion,
        ...(taxCode !== undefined && { TaxDishType: String(taxDishTypeId(scenario, taxCode)) }),
        ...(scheme !== undefined && { ModiScheme: String(schemeId(scenario, scheme)) }),
      }
      const className = combo ? { className: comboClass } : {}
      const item = refItem('MENUITEMS', line, { firstId, parentId, props, ...className })
      const dish: MenuDish = {
        id: item.id,
        groupId: parentId,
        price,
        combo,
        measure: { value, unit },
        ...(prices && { prices }),
        ...(taxCode !== undefined && { taxDishTypeId: taxDishTypeId(scenario, taxCode) }),
        ...(scheme !== undefined && { schemeId: schemeId(scenario, scheme) }),
      }
      return { item, dish }
    })
  })
  return { dishItems: rows.map(({ item }) => item), dishes: rows.map(({ dish }) => dish) }
}

/** Prices by the ids of price types, from those by code. */
function otherPrices(
  { priceTypes }: Scenario,
  prices: Readonly<Record<string, number>> | undefined,
): { readonly prices?: Readonly<Record<number, Money>> } {
  if (!prices) return {}
  const named = Object.entries(prices).map(([code, price]) => [
    idOfCode(priceTypes, Number(code)),
    Money.fromDecimal(price),
  ])
  return { prices: Object.fromEntries(named) }
}

const taxDishTypeId = ({ taxDishTypes }: Scenario, code: number): number => idOfCode(taxDishTypes, code)

function modifiersOf(scenario: Scenario): {
  modifierItems: readonly RefItem[]
  modifiers: readonly MenuModifier[]
} {
  const { firstId } = scenario.modifierGroups
  const rows = scenario.modifierGroups.items.flatMap((group) =>
    group.modifiers.map((line) => {
      const parentId = groupId(scenario, group.code)
      const price = Money.fromDecimal(line.price)
      const item = refItem('MODIFIERS', line, { firstId, parentId })
      const modifier: MenuModifier = {
        id: item.id,
        price,
        groupIds: [parentId],
        ...otherPrices(scenario, line.prices),
        ...(line.marking && { marking: true }),
      }
      return { item, modifier }
    }),
  )
  return { modifierItems: rows.map(({ item }) => item), modifiers: rows.map(({ modifier }) => modifier) }
}

interface BuiltGroup {
  readonly item: RefItem
  readonly memberIds: readonly number[]
  readonly surcharges?: Readonly<Record<number, Money>>
}

function modifierGroups(scenario: Scenario): readonly BuiltGroup[] {
  const { firstId, items } = scenario.modifierGroups
  return items.map((group) => ({
    item: refItem('MODIGROUPS', group, { firstId }),
    memberIds: group.modifiers.map(({ code }) => groupId(scenario, code)),
  }))
}

function comboGroups(scenario: Scenario, combo: ScenarioCombo): readonly BuiltGroup[] {
  const { firstId } = scenario.modifierGroups
  return combo.groups.map((group) => {
    const members = group.dishes.map(({ code, surcharge }) => [dishId(scenario, code), surcharge] as const)
    return {
      item: refItem('MODIGROUPS', group, { firstId }),
      memberIds: members.map(([id]) => id),
      surcharges: Object.fromEntries(members.map(([id, surcharge]) => [id, Money.fromDecimal(surcharge)])),
    }
  })
}

interface BuiltScheme {
  readonly item: RefItem
  readonly scheme: ModifierScheme
}

function modifierSchemes(scenario: Scenario): readonly BuiltScheme[] {
  return scenario.modifierSchemes.items.map((line) => {
    const choices = line.groups.map(({ group, ...bounds }) => ({ code: group, ...bounds }))
    return builtScheme(scenario, line, choices)
  })
}

const comboScheme = (scenario: Scenario, { code, name, groups }: ScenarioCombo): BuiltScheme =>
  builtScheme(scenario, { code, name }, groups)

function builtScheme(
  scenario: Scenario,
  line: ScenarioItem,
  choices: readonly { code: number; min?: number | undefined; max?: number | undefined }[],
): BuiltScheme {
  const item = refItem('MODISCHEMES', line, { firstId: scenario.modifierSchemes.firstId })
  const groups = choices.map(({ code, min, max }) => ({
    groupId: groupId(scenario, code),
    ...(min !== undefined && { minCount: min }),
    ...(max !== undefined && { maxCount: max }),
  }))
  return { item, scheme: { id: item.id, groups } }
}
