import { Money, Quantity } from '@rkeeper-kit/core'
import { createWorld, type SteerableWorld } from '../src/core/create-world.ts'
import { defaultSettings, patchSettings, type SettingsPatch } from '../src/core/settings.ts'
import { initialCoreState } from '../src/core/state.ts'
import type { LineInput, Order, Package } from '../src/domain/contract.ts'
import { initialDomainState, loadRestaurant } from '../src/domain/scenario/index.ts'
import type { RestaurantData } from '../src/domain/state.ts'
import { createTill, type Till } from '../src/domain/till.ts'
import { loadScenario } from '../src/scenario/load.ts'
import { type Settings, settingTable } from '../src/settings.ts'
import type { SimState } from '../src/state.ts'

let restaurant: RestaurantData | undefined
let bar: RestaurantData | undefined

/** For tests: a till of its own on a clock that stands still at 2026-03-02T12:00. */
export interface TestTill extends Till {
  readonly world: SteerableWorld<SimState>
  /** An open order at table 1 with these dishes, by code. */
  orderOf(...lines: readonly (number | LineInput)[]): { order: Order; package: Package }
}

export const noon = Date.UTC(2026, 2, 2, 12)

/** A world of its own on a clock that stands still at noon, UTC. */
export function createTestWorld(settings: Settings, own?: RestaurantData): SteerableWorld<SimState> {
  restaurant ??= loadRestaurant()
  const data = own ?? restaurant
  return createWorld<SimState>({
    initial: () => ({
      ...initialCoreState({ seed: 'test' }),
      clock: { offsetMs: 0, frozenAt: noon },
      settings,
      domain: initialDomainState(data, noon),
    }),
  })
}

/** The restaurant with happy hours, service charges, taxes on top, foreign money and roundings. */
export function harbourBar(): RestaurantData {
  bar ??= loadScenario('harbour-bar').restaurant
  if (!bar) throw new Error('The harbour bar has no restaurant.')
  return bar
}

export function testTill(patch: SettingsPatch = {}, own?: RestaurantData): TestTill {
  const settings = patchSettings(settingTable, defaultSettings(settingTable), patch) as Settings
  const world = createTestWorld(settings, own)
  const till = createTill(world, settings)
  return {
    ...till,
    world,
    orderOf(...lines) {
      const { guid } = till.orders.create({ table: { code: 1 } })
      return till.orders.savePackage({ guid }, { lines: lines.map(lineOf) })
    },
  }
}

const lineOf = (line: number | LineInput): LineInput =>
  typeof line === 'number' ? { dish: { code: line }, quantity: Quantity.one } : line

export const rubles = (units: number): Money => Money.fromDecimal(units)
export const portions = (number: number): Quantity => Quantity.fromDecimal(number)
