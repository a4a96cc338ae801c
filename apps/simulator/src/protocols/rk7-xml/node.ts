import type { Domain } from '../../domain/contract.ts'

/** A program that offers the XML interface. Each has an address of its own and its own set of commands. */
export interface Rk7Node {
  readonly path: string
  knows(command: string): boolean
  netName(domain: Domain): string
  /** The restaurant as this program sees it. */
  view(domain: Domain): Domain
  /** Whether commands wait until the common shift has been closed. */
  readonly keepsShifts: boolean
}

/**
 * Commands with a schema that a 7.26 cash server does not know. Source: seen on a 7.26.8 server. ETPC is none at all: its schemas
 * describe what r_keeper itself exchanges with an external discount service.
 */
export const unknownOnCashServers: ReadonlySet<string> = new Set([
  'ApplyMCR',
  'ETPC',
  'ExchangePriority',
  'GotoOrder',
  'PerformMessage',
  'PostMessage',
  'SetRefData',
  'WaitWindow',
])

/** What the manager's side does: it reads and writes reference data. Source: vendor's documentation; the exact list is inferred. */
const knownOnReferenceServers: ReadonlySet<string> = new Set([
  'ExchangePriority',
  'GetFunctions',
  'GetItemBlob',
  'GetRefData',
  'GetRefDataFiltered',
  'GetRefList',
  'GetSystemInfo',
  'GetSystemInfo2',
  'SetRefData',
])

export const cashServer: Rk7Node = {
  path: '/rk7api/v0/xmlinterface.xml',
  knows: (command) => !unknownOnCashServers.has(command),
  netName: ({ restaurant }) => restaurant.netName,
  view: (domain) => domain,
  keepsShifts: true,
}

/** In a restaurant it listens on a port of its own; here it is another path of the one origin. */
export const referenceServer: Rk7Node = {
  path: '/reference-server/rk7api/v0/xmlinterface.xml',
  knows: (command) => knownOnReferenceServers.has(command),
  netName: ({ references }) => references.netName,
  view: (domain) => ({ ...domain, restaurant: domain.references.server }),
  keepsShifts: false,
}
