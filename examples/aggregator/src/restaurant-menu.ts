import type { Clock } from '@rkeeper-kit/core'
import type { Menu, WhiteServerClient } from '@rkeeper-kit/ws-client'
import { Cached } from './cached.ts'

export interface MenuOnSale extends Menu {
  /** Ids of dishes and modifiers that are sold out at the moment. */
  readonly stopped: ReadonlySet<string>
}

const day = 24 * 3600_000
const minute = 60_000

/** The menu, read once a day and when the restaurant says that it has changed, and the stop list, read once a minute. */
export class RestaurantMenu {
  readonly #menu: Cached<Menu>
  readonly #stopped: Cached<ReadonlySet<string>>

  constructor(client: WhiteServerClient, clock: Clock) {
    this.#menu = new Cached({
      clock,
      maxAge: day,
      async read(changed) {
        // GetMenu answers from a copy that White Server takes at noon.
        if (changed) await client.updateMenu()
        return (await client.getMenu()).menu
      },
    })
    this.#stopped = new Cached({
      clock,
      maxAge: minute,
      read: async () => new Set((await client.getStopList()).stopList.dishes.map(({ id }) => id)),
    })
  }

  async get(): Promise<MenuOnSale> {
    const [menu, stopped] = await Promise.all([this.#menu.get(), this.#stopped.get()])
    return { ...menu, stopped }
  }

  /** To be called for MenuReferencesChanged. */
  changed(): void {
    this.#menu.expire()
    this.#stopped.expire()
  }

  /** To be called when the till refuses a dish that is on sale here. */
  stopListChanged(): void {
    this.#stopped.expire()
  }
}
