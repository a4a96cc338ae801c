import { Money } from '@rkeeper-kit/core'
import type { TillContext } from '../context.ts'
import type { DrawerBalance, DrawersDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { assertNotClosing } from '../shifts/index.ts'
import { drawerKey } from './money.ts'

/** The cash drawers, one at each station. */
export function createDrawers(context: TillContext): DrawersDomain {
  return {
    balances({ station } = {}) {
      const stationId = station && context.restaurant.find('CASHES', station).id
      return balancesOf(context).filter((each) => stationId === undefined || each.stationId === stationId)
    },
    change: (input) => change(context, input),
  }
}

const balancesOf = ({ state }: TillContext): readonly DrawerBalance[] =>
  Object.entries(state.drawers).map(([key, amount]) => {
    const [stationId = 0, currencyId = 0] = key.split('/').map(Number)
    return { stationId, currencyId, amount: Money.fromHundredths(amount) }
  })

function change(
  context: TillContext,
  { amount, cashier, currency, drawer, reason }: Parameters<DrawersDomain['change']>[0],
): DrawerBalance {
  assertNotClosing(context)
  const { restaurant, settings, state } = context
  const cashierId = restaurant.find('EMPLOYEES', cashier).id
  const currencyId = restaurant.find('CURRENCIES', currency).id
  if (reason) restaurant.find('DEPOSITCOLLECTREASONS', reason)
  if (drawer) restaurant.find('DEVICES', drawer)
  const [registered] = settings.till.drawerOfCashier ? (state.registrations[cashierId] ?? []) : []
  if (!drawer && registered === undefined) throw new DomainError('drawerMissing')
  const stationId = registered ?? restaurant.defaults.stationId
  return moveDrawer(context, { stationId, currencyId, amount })
}

/** Puts money into a drawer (above zero) or takes it out. Throws `drawerShort`. */
export function moveDrawer(
  { state }: TillContext,
  { stationId, currencyId, amount }: DrawerBalance,
): DrawerBalance {
  const key = drawerKey(stationId, currencyId)
  const before = Money.fromHundredths(state.drawers[key] ?? 0)
  const after = Money.add(before, amount)
  if (amount < 0 && after < 0)
    throw new DomainError('drawerShort', { left: Money.toString(before), amount: Money.toString(amount) })
  state.drawers[key] = after
  return { stationId, currencyId, amount: after }
}
