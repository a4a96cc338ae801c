import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { TillContext } from '../context.ts'
import type { WebWindow, WindowsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { reach } from '../stations/reach.ts'

/** Nobody waits longer than this for a window to be closed, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

type ClosedBy = 'user' | 'request'

/** Web windows at the stations. Windows are state; who waits for one to be closed is not. */
export function createWindows(
  { clock, store }: Pick<World<SlottedState>, 'clock' | 'store'>,
  context: TillContext,
): WindowsDomain {
  const windows = slot<Record<string, WebWindow>>(store, 'web windows', () => ({}))
  const waiting = new Map<string, (by: ClosedBy) => void>()
  const openOne = (id: string): WebWindow | undefined => {
    const window = windows()[id]
    const over = window?.closesAt !== undefined && window.closesAt <= clock.now()
    if (over) delete windows()[id]
    return over ? undefined : window
  }

  /** Kept when somebody closes the window, or when the person at the station does at their time. */
  async function closing({ closesAt, id, openedAt }: WebWindow, signal?: AbortSignal): Promise<ClosedBy> {
    const over = new AbortController()
    const signals = signal ? [signal, over.signal] : [over.signal]
    let tell: (by: ClosedBy) => void = () => {}
    const closed = new Promise<ClosedBy>((resolve) => {
      tell = resolve
    })
    waiting.set(id, tell)
    const inTime = clock.sleep((closesAt ?? openedAt + longest) - openedAt, AbortSignal.any(signals))
    try {
      return await Promise.race([closed, inTime.then(() => 'user' as const)])
    } finally {
      over.abort()
      if (waiting.get(id) === tell) waiting.delete(id)
    }
  }

  return {
    async open(input, signal) {
      const station = reach(context, input.station)
      const window = windowAt(context, station.item.id, input)
      if (station.busy) return { failed: 'busy' }
      if (openOne(input.id)) return { failed: 'otherwise' }
      windows()[input.id] = window
      return { closedBy: await closing(window, signal) }
    },
    close(id, by) {
      if (!openOne(id)) throw new DomainError('windowNotFound', { window: id })
      delete windows()[id]
      waiting.get(id)?.(by)
    },
    list: () => Object.keys(windows()).flatMap((id) => openOne(id) ?? []),
  }
}

/** The window for the waiter named, else for the first one registered at the station. */
function windowAt(
  { now, restaurant, settings, state }: TillContext,
  stationId: number,
  { headers = [], id, url, waiter }: Parameters<WindowsDomain['open']>[0],
): WebWindow {
  const registered = Object.entries(state.registrations).find(([, stations]) => stations.includes(stationId))
  const person = waiter
    ? restaurant.find('EMPLOYEES', waiter)
    : registered && restaurant.byId('EMPLOYEES', Number(registered[0]))
  const seconds = settings.till.webFormSeconds
  return {
    id,
    url: url
      .replaceAll('{extguid}', id)
      .replaceAll('{waiter.code}', person ? String(person.code) : '{waiter.code}'),
    stationId,
    headers,
    openedAt: now(),
    ...(person && { waiterId: person.id }),
    ...(seconds > 0 && { closesAt: now() + seconds * 1000 }),
  }
}
