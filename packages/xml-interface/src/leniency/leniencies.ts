/**
 * Spellings and omissions that working requests use although the schemas say otherwise. They are tidied before
 * validation, and each use is reported. Everything else that breaks a schema is refused.
 */
export interface Leniency {
  readonly id: string
  /** Where it applies, in words. */
  readonly where: string
  /** What is taken. */
  readonly accepts: string
  /** What it is taken for. */
  readonly means: string
  readonly reason: string
}

const list = {
  orderIdent: {
    where: 'references to an order',
    accepts: '`ident`, `Ident` or `orderident`',
    means: '`orderIdent`',
    reason: "the vendor's samples for GetOrder write it so",
  },
  collectionCase: {
    where: '`RefName`',
    accepts: 'a collection in any case',
    means: 'the spelling of the schema',
    reason: 'servers answer in capitals and take any case',
  },
  onlyActive: {
    where: 'GetRefData',
    accepts: '`onlyActive`',
    means: '`OnlyActive`',
    reason: "the vendor's samples write it so",
  },
  guestLabel: {
    where: '`Guest`',
    accepts: '`GuestLabel` or `guestLabel`',
    means: 'the spelling of the schema',
    reason: "the vendor's samples write `GuestLabel` where the schema has `guestLabel`",
  },
  propFilter: {
    where: '`PROPFILTER`',
    accepts: '`name`, `value` and `substring`',
    means: '`Name`, `Value` and `Substring`',
    reason: 'public clients write them in lower case',
  },
  extraTablesItem: {
    where: '`ExtraTables`',
    accepts: '`Item`',
    means: '`item`',
    reason: "the vendor's pages write both",
  },
  declaredEncoding: {
    where: 'the XML declaration',
    accepts: '`encoding="windows-1251"` over plain ASCII',
    means: 'UTF-8',
    reason: 'samples for the former DLL transport are copied into HTTP requests',
  },
  noOrderType: {
    where: '`Dish` and `Combo`',
    accepts: 'no `OrderType`',
    means: 'the order type of the order',
    reason: 'the newest schema demands it, working requests leave it out',
  },
  lockTime: {
    where: '`lockTime`',
    accepts: '`hh:mm:ss`',
    means: 'no lock: the server takes the form and ignores it',
    reason: 'the schema types it as a time, a 7.26.8 server locks only for 1899-12-30Thh:mm:ss',
  },
  commandSpelling: {
    where: '`CMD`',
    accepts: '`CreateRkFriendsAnchor`',
    means: '`CreaterkFriendsAnchor`',
    reason: 'a 7.26.8 server takes both, and the schema files are named with the other one',
  },
  visitOnly: {
    where: 'CloseVisit',
    accepts: '`VisitID` without `Order`',
    means: 'the visit of that number',
    reason: 'the schema demands Order, a request with VisitID alone works',
  },
} as const satisfies Record<string, Omit<Leniency, 'id'>>

export type LeniencyId = keyof typeof list

/** All of them, in a stable order. */
export const leniencies: readonly (Leniency & { readonly id: LeniencyId })[] = (
  Object.keys(list) as LeniencyId[]
).map((id) => ({ id, ...list[id] }))

/** One use in a document. */
export interface LeniencyUse {
  readonly id: LeniencyId
  /** What was found, for people: `ident at Order`. */
  readonly found: string
  readonly line: number
}
