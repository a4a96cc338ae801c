import type { Domain } from '../domain/contract.ts'
import type { DomainState } from '../domain/state.ts'
import { version } from '../version.ts'
import {
  type Credentials,
  type DeliveryConnection,
  defaultObjects,
  defaultProductGuid,
} from './credentials.ts'
import { type Samples, samplesOf } from './samples.ts'

/** Everything a client needs to talk to this simulator: the answer of `GET /_sim/info`. */
export interface SimulatorInfo {
  readonly version: string
  readonly url: string
  readonly objects: readonly {
    readonly objectId: number
    readonly kind: 'production' | 'test' | 'unlicensed'
  }[]
  /** `token` is the key that examples use: the production one. */
  readonly whiteServer: {
    readonly url: string
    readonly token: string
    readonly testToken: string
    readonly productionToken: string
  }
  readonly rk7: {
    readonly url: string
    readonly username: string
    readonly password: string
    readonly restaurantCode: string
  }
  /** Where reference data is written; `writeAs` is an employee in whose name that can be done. */
  readonly referenceServer: {
    readonly url: string
    readonly username: string
    readonly password: string
    readonly writeAs: { readonly id: number; readonly guid: string; readonly password: string }
  }
  readonly licensing: {
    readonly url: string
    readonly userName: string
    readonly password: string
    readonly token: string
    readonly productGuid: string
    readonly anchor: string
  }
  readonly delivery: DeliveryAccess & {
    readonly url: string
    readonly tokenUrl: string
    readonly restaurantId: string
    /** A second connection: it does not see the orders of the first. */
    readonly second: DeliveryAccess
  }
  readonly samples: Samples
}

export interface DeliveryAccess {
  readonly clientId: string
  readonly clientSecret: string
  /** `orderSourceId` of the interface; equals the client id. */
  readonly sourceId: string
}

/** Describes a simulator that is reached at `url`, an origin without a slash at its end. */
export function describeSimulator(
  url: string,
  domain: Domain,
  state: DomainState,
  credentials: Credentials,
): SimulatorInfo {
  const { restaurantCode } = domain.restaurant
  const key = (kind: 'production' | 'test') =>
    first(
      credentials.whiteServer.keys.filter((each) => each.kind === kind),
      `White Server key of kind ${kind}`,
    ).token
  const user = first(credentials.rk7.users, 'user of the XML interface')
  const account = first(credentials.licensing.accounts, 'licensing account')
  const connection = first(credentials.delivery.connections, 'Delivery connection')
  return {
    version,
    url,
    objects: defaultObjects,
    whiteServer: {
      url,
      token: key('production'),
      testToken: key('test'),
      productionToken: key('production'),
    },
    rk7: {
      url: `${url}/rk7api/v0/xmlinterface.xml`,
      username: user.username,
      password: user.password,
      restaurantCode,
    },
    referenceServer: {
      url: `${url}/reference-server/rk7api/v0/xmlinterface.xml`,
      username: user.username,
      password: user.password,
      writeAs: writerOf(domain, state),
    },
    licensing: {
      url,
      userName: account.userName,
      password: account.password,
      token: account.token,
      productGuid: defaultProductGuid,
      anchor: `6:${defaultProductGuid}#${restaurantCode}/17`,
    },
    delivery: {
      url,
      tokenUrl: `${url}/connect/token`,
      ...access(connection),
      restaurantId: deliveryId(
        first(domain.restaurant.collection('RESTAURANTS')?.items ?? [], 'restaurant').guid,
      ),
      second: access(credentials.delivery.connections[1] ?? connection),
    },
    samples: samplesOf(domain, state),
  }
}

/** An employee with a password, if there is one. */
function writerOf({ restaurant }: Domain, { restaurant: { passwords = {}, samples } }: DomainState) {
  const [id, password] = Object.entries(passwords)[0] ?? [samples.cashierId, '']
  return { id: Number(id), guid: restaurant.byId('EMPLOYEES', Number(id)).guid, password }
}

function access({ clientId, clientSecret }: DeliveryConnection): DeliveryAccess {
  return { clientId, clientSecret, sourceId: clientId }
}

/** Delivery writes GUIDs without braces and in lower case. */
function deliveryId(guid: string): string {
  return guid.replace(/[{}]/g, '').toLowerCase()
}

function first<T>(items: readonly T[], what: string): T {
  const [item] = items
  if (item === undefined) throw new Error(`The scenario has no ${what}.`)
  return item
}
