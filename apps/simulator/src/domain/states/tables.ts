import type { KitchenState } from '../contract.ts'
import { machine } from './machine.ts'

const anywhere = {
  collect: 'assembling started',
  collected: 'assembled',
  taken: 'taken from the kitchen',
  startpark: 'the order is parked',
  endpark: 'the parking ended',
  removed: 'taken off the display',
} as const

/** Kitchen displays tell these; which moves a real till refuses is not documented, so only steps back are. */
export const kitchenStates = machine<'none' | KitchenState>({
  name: 'Dish in the kitchen',
  about:
    'KDSSetDishData2 and KDSSetDishData3 tell it, printed or not. Steps may be left out, not taken back; parking may come at any time.',
  initial: 'none',
  moves: {
    none: { sent: 'sent to the display', started: 'cooking started', ready: 'cooked', ...anywhere },
    sent: { started: 'cooking started', ready: 'cooked', ...anywhere },
    started: { ready: 'cooked', ...anywhere },
    ready: anywhere,
    collect: {
      collected: 'assembled',
      taken: 'taken from the kitchen',
      startpark: 'the order is parked',
      endpark: 'the parking ended',
      removed: 'taken off the display',
    },
    collected: {
      taken: 'taken from the kitchen',
      startpark: 'the order is parked',
      endpark: 'the parking ended',
      removed: 'taken off the display',
    },
    startpark: { ...anywhere, started: 'cooking started', ready: 'cooked' },
    endpark: { ...anywhere, started: 'cooking started', ready: 'cooked' },
    taken: { removed: 'taken off the display' },
    removed: {},
  },
})
