import { type SlottedState, slot } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { TillContext } from '../context.ts'
import type { WebWindow, WindowCloser, WindowsDomain } from '../contract.ts'
import { DomainError } from '../errors.ts'
import { reach } from '../stations/reach.ts'

/** Nobody waits longer than this for a window to be closed, in milliseconds. */
const longest = 24 * 60 * 60 * 1000

/** Web windows at the stations. Windows are state; who waits for one to be closed is not. */
export function createWindows(
  { clock, store }: Pick<World<SlottedState>, 'clock' | 'store'>,
  context: TillContext,
): WindowsDomain {
  const windows = slot<WebWindow[]>(store, 'web windows', () => [])
  const listeners: ((window: WebWindow, by: WindowCloser) => void)[] = []
  const waiting = new Map<string, (by: WindowCloser) => void>()
  const openOne = (id: string): WebWindow | undefined => {
    const window = windows().find((each) => each.id === id)
    if (window?.closesAt === undefined || window.closesAt > clock.now()) return window
    remove(window, 'user')
    return undefined
  }
  const remove = (window: WebWindow, by: WindowCloser): void => {
    windows().splice(windows().indexOf(window), 1)
    for (const listener of listeners) listener(window, by)
    waiting.get(window.id)?.(by)
  }

  /** Kept when somebody closes the window, or when the person at the station does at their time. */
  async function closing({ closesAt, id, openedAt }: WebWindow, signal?: AbortSignal): Promise<WindowCloser> {
    const over = new AbortController()
    const signals = signal ? [signal, over.signal] : [over.signal]
    let tell: (by: WindowCloser) => void = () => {}
    const closed = new Promise<WindowCloser>((resolve) => {
      tell = resolve
    })
    waiting.set(id, tell)
    const inTime = async (): Promise<WindowCloser> => {
      await clock.sleep((closesAt ?? openedAt + longest) - openedAt, AbortSignal.any(signals))
      openOne(id)
      return 'user'
    }
    try {
      return await Promise.race([closed, inTime()])
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
      windows().push(window)
      return { closedBy: await closing(window, signal) }
    },
    close(id, by) {
      const window = openOne(id)
      if (!window) throw new DomainError('windowNotFound', { window: id })
      remove(window, by)
    },
    onClose: (listener) => {
      listeners.push(listener)
    },
    list: () => [...windows()].flatMap(({ id }) => openOne(id) ?? []).map((window) => shown(context, window)),
  }
}

/** A window as it was asked for. */
function windowAt(
  { now, restaurant, settings }: TillContext,
  stationId: number,
  { headers = [], id, url, waiter }: Parameters<WindowsDomain['open']>[0],
): WebWindow {
  const seconds = settings.till.webFormSeconds
  return {
    id,
    url,
    stationId,
    headers,
    openedAt: now(),
    ...(waiter && { waiterId: restaurant.find('EMPLOYEES', waiter).id }),
    ...(seconds > 0 && { closesAt: now() + seconds * 1000 }),
  }
}

/** The window before the waiter named, else before the first one who registers at the station. */
function shown({ restaurant, state }: TillContext, window: WebWindow): WebWindow {
  const registered = Object.entries(state.registrations).find(([, stations]) =>
    stations.includes(window.stationId),
  )
  const waiterId = window.waiterId ?? (registered && Number(registered[0]))
  const url = window.url.replaceAll('{extguid}', () => window.id)
  if (waiterId === undefined) return { ...window, url }
  const { code } = restaurant.byId('EMPLOYEES', waiterId)
  return { ...window, waiterId, url: url.replaceAll('{waiter.code}', () => String(code)) }
}
