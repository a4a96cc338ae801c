import { createFetch } from '../../src/adapters/fetch/fetch.ts'
import { createWorld } from '../../src/core/create-world.ts'
import type { PlainRequest } from '../../src/core/http.ts'
import { createKernel } from '../../src/core/kernel.ts'
import { defaultSettings, liveSettings, patchSettings, type SettingsPatch } from '../../src/core/settings.ts'
import { initialCoreState } from '../../src/core/state.ts'
import { createTimeline } from '../../src/core/timeline.ts'
import { createDomain } from '../../src/domain/index.ts'
import { initialDomainState, loadRestaurant } from '../../src/domain/scenario/index.ts'
import { createWhiteServer } from '../../src/protocols/white-server/index.ts'
import { defaultCredentials } from '../../src/scenario/credentials.ts'
import { type Settings, settingTable } from '../../src/settings.ts'
import type { SimState } from '../../src/state.ts'

export const noon = Date.UTC(2026, 2, 2, 12)
export const path = '/wsserverlp/api/v2/aggregators/Create'
const [production, test] = defaultCredentials.whiteServer.keys
export const tokens = { production: production?.token ?? '', test: test?.token ?? '' }
export const objects = { production: 199990001, test: 199990002, unlicensed: 199990003 }

const restaurant = loadRestaurant()

/** What White Server answers, loosely typed for assertions. */
export interface Answer {
  readonly taskResponse?: Record<string, never>
  readonly error?: {
    readonly wsError: { readonly code: string; readonly extCode?: string; readonly desc?: string }
  }
  readonly responseCommon?: Record<string, unknown>
}

export interface CallOptions {
  readonly token?: string
  readonly objectId?: number | string
  readonly mode?: 'sync' | 'async'
  readonly timeout?: number
  readonly signal?: AbortSignal
}

/** For tests: a restaurant behind White Server on a clock that stands still at 2026-03-02T12:00Z. */
export function whiteServer(patch: SettingsPatch = {}, executeXml?: (document: string) => Promise<string>) {
  const world = createWorld<SimState>({
    initial: () => ({
      ...initialCoreState({ seed: 'test' }),
      clock: { offsetMs: 0, frozenAt: noon },
      settings: patchSettings(settingTable, defaultSettings(settingTable), patch) as Settings,
      domain: initialDomainState(restaurant, noon),
    }),
  })
  const settings = liveSettings(settingTable, () => world.store.state.settings)
  const domain = createDomain(world, settings)
  const protocol = createWhiteServer({
    world,
    domain,
    settings,
    credentials: defaultCredentials,
    ...(executeXml && { executeXml }),
  })
  const handle = createKernel({ world, protocols: [protocol], bodyLimit: () => settings.http.bodyLimit })

  const send = (body: string | Uint8Array, request: Partial<PlainRequest> = {}) =>
    handle({
      method: 'POST',
      url: path,
      body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
      ...request,
      headers: {
        aggregatorauthentication: tokens.production,
        'content-type': 'application/json; charset=utf-8',
        ...request.headers,
      },
    })

  const call = async (taskType: string, params: object = {}, options: CallOptions = {}): Promise<Answer> => {
    const { token, mode = 'sync', objectId = objects.production, timeout, signal } = options
    const address =
      taskType === 'GetTaskResponse' ? {} : { [mode]: { objectId, ...(timeout && { timeout }) } }
    const response = await send(JSON.stringify({ taskType, params: { ...address, ...params } }), {
      headers: { aggregatorauthentication: token ?? tokens.production },
      ...(signal && { signal }),
    })
    return JSON.parse(String(response.body))
  }

  /** Makes an order of a plain dish of 100 or so; answers its GUID and what is due. */
  const orderOf = async (order: object = {}) => {
    const dish = plainDish()
    const products = [{ id: dish.item.id, quantity: 1 }]
    const answer = await call('CreateOrder', { order: { products, ...order } })
    const { orderGuid } = (answer.taskResponse as unknown as { order: { orderGuid: string } }).order
    return { orderGuid, due: dish.price / 100 }
  }

  const plainDish = () => {
    const dish = domain.menu.dishes().find(({ schemeId }) => schemeId === undefined)
    if (!dish) throw new Error('The scenario has no plain dish.')
    return dish
  }

  return {
    world,
    domain,
    settings,
    handle,
    send,
    call,
    orderOf,
    plainDish,
    timeline: createTimeline(world),
    fetch: createFetch(handle),
  }
}
