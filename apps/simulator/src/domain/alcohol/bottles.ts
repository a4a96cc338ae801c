import type { TillContext } from '../context.ts'
import type { AlcoholDomain, Bottle } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { gtin14, hasRightCheckDigit } from '../marking/gtin.ts'
import { readMark } from '../marking/mark.ts'
import type { AlcoholState } from './state.ts'

/** Bottles, opened one by one and accounted for elsewhere. */
export function createBottles(
  context: TillContext,
  state: () => AlcoholState,
): Pick<AlcoholDomain, 'openBottle' | 'bottles' | 'synchronise'> {
  return {
    openBottle: (input) => openBottle(context, state(), input),
    bottles: () => Object.values(state().bottles),
    synchronise(station) {
      context.restaurant.find('CASHES', station)
      const { bottles, services } = state()
      if (services.accounting === 'away') return false
      for (const [key, bottle] of Object.entries(bottles))
        bottles[key] = { ...bottle, restVolume: bottle.accountedVolume }
      return true
    },
  }
}

function openBottle(
  { now, restaurant, settings, state: till }: TillContext,
  { bottles, services }: AlcoholState,
  { data, gtin, station, orderCategory, restVolume, opened }: Parameters<AlcoholDomain['openBottle']>[0],
): Bottle {
  const stationId = restaurant.find('CASHES', station).id
  if (orderCategory) restaurant.find('UNCHANGEABLEORDERTYPES', orderCategory)
  if (settings.marking.checkDigits && !hasRightCheckDigit(gtin))
    throw new DomainError('markUnreadable', { mark: gtin })
  if (services.accounting === 'away') throw new DomainError('alcoholServiceAway')
  const { key } = readMark(data)
  if (bottles[key]) throw new DomainError('bottleOpen', { mark: data })
  const goods = till.restaurant.marking?.bottles.find((each) => gtin14(each.gtin) === gtin14(gtin))
  // Of goods that the service does not know, nobody knows the volume but the caller.
  const bottleVolume = goods?.millilitres ?? restVolume ?? 0
  const left = restVolume ?? bottleVolume
  if (left > bottleVolume) throw new DomainError('volumeTooLarge', { wanted: left, held: bottleVolume })
  const bottle: Bottle = {
    data,
    gtin,
    ...(goods && { name: restaurant.nameOf(goods) }),
    bottleVolume,
    restVolume: left,
    accountedVolume: left,
    opened: opened ?? restVolume !== undefined,
    startedAt: now(),
    authorId: restaurant.defaults.cashierId,
    stationId,
  }
  bottles[key] = bottle
  return bottle
}
