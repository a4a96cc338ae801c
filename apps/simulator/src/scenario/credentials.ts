/** Who may do what at the four doors. All of it is invented; nothing here opens anything real. */
export interface Credentials {
  readonly whiteServer: { readonly keys: readonly WhiteServerKey[] }
  readonly rk7: { readonly users: readonly Rk7User[] }
  readonly licensing: { readonly accounts: readonly LicensingAccount[] }
  readonly delivery: { readonly connections: readonly DeliveryConnection[] }
}

/** An authorisation key of White Server, bound to its environment. */
export interface WhiteServerKey {
  readonly token: string
  /** Decides the limit, and which objects it may touch: a key works only for objects of its own kind. */
  readonly kind: 'production' | 'test'
  /** Object code of the aggregator itself, shown in licence errors. */
  readonly aggregatorId: number
  /** Objects the key may touch. One without a licence is here too: White Server refuses it by `License`. */
  readonly objectIds: readonly number[]
}

/** An employee who may use the XML interface over HTTP. */
export interface Rk7User {
  readonly username: string
  readonly password: string
}

/** An account of the licensing system together with the developer's token. */
export interface LicensingAccount {
  readonly userName: string
  readonly password: string
  readonly token: string
  /** Objects whose licences it may ask for. */
  readonly objectIds: readonly number[]
}

/** An order source of r_k Delivery; its client id is the `orderSourceId` too. */
export interface DeliveryConnection {
  readonly name: string
  readonly clientId: string
  readonly clientSecret: string
  readonly enabled: boolean
}

/** The objects of the default scenario. `unlicensed` has an agent, but no product licence. */
export const defaultObjects = [
  { objectId: 199990001, kind: 'production' },
  { objectId: 199990002, kind: 'test' },
  { objectId: 199990003, kind: 'unlicensed' },
] as const

/** A product whose subscription the default scenario has: XML interface for an application, 12 months. */
export const defaultProductGuid = '655cee55-7bcd-4826-b6e0-a8ccf2017ef3'

/** 128 characters that nobody can take for a real secret. */
const madeUpSecret = (word: string): string => `${word}-`.repeat(128).slice(0, 128)

export const defaultCredentials: Credentials = {
  whiteServer: {
    keys: [
      {
        token: 'simulated-production-key-0000000001',
        kind: 'production',
        aggregatorId: 199980001,
        objectIds: [199990001, 199990003],
      },
      {
        token: 'simulated-test-key-0000000000000002',
        kind: 'test',
        aggregatorId: 199980001,
        objectIds: [199990002],
      },
    ],
  },
  rk7: { users: [{ username: 'HTTP', password: 'simulated-password' }] },
  licensing: {
    accounts: [
      {
        userName: 'integrator@example.test',
        password: 'simulated-licence-password',
        token: '00000000-5151-4000-8000-000000000001',
        objectIds: [199990001, 199990002],
      },
    ],
  },
  delivery: {
    connections: [
      {
        name: 'Website',
        clientId: 'simulated-site-1',
        clientSecret: madeUpSecret('simulated-secret-of-the-site'),
        enabled: true,
      },
      {
        name: 'Application',
        clientId: 'simulated-apps-2',
        clientSecret: madeUpSecret('simulated-secret-of-the-app'),
        enabled: true,
      },
    ],
  },
}

/** Every secret of the credentials: what must never show in the journal or in an error. */
export function secretsOf(credentials: Credentials): readonly string[] {
  return [
    ...credentials.whiteServer.keys.map(({ token }) => token),
    ...credentials.rk7.users.map(({ password }) => password),
    ...credentials.licensing.accounts.flatMap(({ password, token }) => [password, token]),
    ...credentials.delivery.connections.map(({ clientSecret }) => clientSecret),
  ]
}
