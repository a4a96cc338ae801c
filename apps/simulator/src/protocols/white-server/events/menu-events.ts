import { type SlottedState, slot } from '../../../core/store.ts'
import type { World } from '../../../core/world.ts'
import type { Domain } from '../../../domain/contract.ts'
import type { Settings } from '../../../settings.ts'
import { keepMenuCopy } from '../menu/menu-cache.ts'

interface Looks {
  /** Sum of the versions that was last told; 0: none yet. */
  told: number
  lastAt: number
  planned: boolean
}

const lookJob = 'white-server: look at the menu'

interface Deps {
  readonly world: World<SlottedState>
  readonly domain: Domain
  readonly settings: Settings
}

/**
 * Plans MenuReferencesChanged: the agent looks at the menu now and then, and tells when one of its references has changed. `send` gets
 * what the event says.
 */
export function planMenuEvents(deps: Deps, send: (response: object) => void): void {
  const { world, domain, settings } = deps
  const looks = slot<Looks>(world.store, 'white-server/menu-looks', () => ({
    told: 0,
    lastAt: Number.MIN_SAFE_INTEGER,
    planned: false,
  }))
  keepMenuCopy({ store: world.store, references: domain.references, settings }, () => world.clock.now())

  domain.references.onChange((before) => {
    const state = looks()
    const { eventUrl, queue, menuCheckSeconds } = settings.whiteServer
    if (state.planned || (eventUrl === '' && !queue)) return
    if (state.told === 0) state.told = domain.references.menuOf(before).menu.version()
    state.planned = true
    const next = Math.max(world.clock.now(), state.lastAt + menuCheckSeconds * 1000)
    world.jobs.schedule(next, lookJob, {})
  })

  world.jobs.on(lookJob, () => {
    const state = looks()
    const newVersion = domain.menu.version()
    const changed = newVersion !== state.told
    Object.assign(state, { told: newVersion, lastAt: world.clock.now(), planned: false })
    if (changed) send({ newVersion })
  })
}
