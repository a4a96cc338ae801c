import type { DecodedCommand } from '@rkeeper-kit/xml-interface/server'
import type { Settings } from '../../settings.ts'

type Quirks = Settings['rk7']
type Switch = {
  [Name in keyof Quirks]: Quirks[Name] extends boolean ? Name : never
}[keyof Quirks]
type Params = Readonly<Record<string, unknown>>

/** A part of a command whose schema and servers disagree about it. */
interface Part {
  readonly quirk: Switch
  /** Position of the switch in which the part is demanded. */
  readonly demandedWhen: boolean
  readonly commands: readonly string[]
  /** As answers name it. */
  readonly part: string
  readonly isMissing: (params: Params) => boolean
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)
const lacks =
  (...names: readonly string[]) =>
  (params: Params): boolean =>
    names.some((name) => isEmpty(params[name]))
const filtersOf = (filters: unknown): readonly Params[] =>
  (filters as { readonly PROPFILTER?: readonly Params[] } | undefined)?.PROPFILTER ?? []
const prepaymentsOf = (sessions: unknown): readonly Params[] =>
  ((sessions ?? []) as readonly { readonly Prepay?: readonly Params[] }[]).flatMap(
    ({ Prepay = [] }) => Prepay,
  )

/** The schema demands them; servers take requests without while the switch is on. */
const weakerThanSchema: readonly Omit<Part, 'demandedWhen'>[] = [
  {
    quirk: 'couponsOptional',
    commands: ['ApplyPersonalCard'],
    part: 'child element Coupons',
    isMissing: lacks('Coupons'),
  },
  {
    quirk: 'extSourceOptional',
    commands: ['DeliveryGetOrderList'],
    part: 'child element ExtSource or NotExtSource',
    isMissing: lacks('ExtSource', 'NotExtSource'),
  },
  {
    quirk: 'kdsRateOptional',
    commands: ['KDSSetDishData3'],
    part: 'Attribute RK7CMD/@kdsrate',
    isMissing: lacks('kdsrate'),
  },
  {
    quirk: 'propFilterEither',
    commands: ['GetRefData', 'GetRefDataFiltered'],
    part: 'Attribute PROPFILTER/@Value or @Substring',
    isMissing: ({ PROPFILTERS }) => filtersOf(PROPFILTERS).some(lacks('Value', 'Substring')),
  },
  {
    quirk: 'prepayReasonOptional',
    commands: ['SaveOrder', 'DeliveryPostOrder'],
    part: 'child element Prepay/Reason',
    isMissing: ({ Session }) => prepaymentsOf(Session).some(lacks('Reason')),
  },
  {
    quirk: 'invoiceByGuid',
    commands: ['DeliveryPrintInvoice'],
    part: 'Attribute Order/@openTime',
    isMissing: ({ Order }) => lacks('openTime')((Order ?? {}) as Params),
  },
]

/** The schema leaves them optional; servers demand them while the switch is on. */
const strongerThanSchema: readonly Omit<Part, 'demandedWhen'>[] = [
  {
    quirk: 'deliveryTableDemanded',
    commands: ['DeliveryEditOrder'],
    part: 'child element Table',
    isMissing: lacks('Table'),
  },
]

const parts: readonly Part[] = [
  ...weakerThanSchema.map((each) => ({ ...each, demandedWhen: false })),
  ...strongerThanSchema.map((each) => ({ ...each, demandedWhen: true })),
]
const partsOf = new Map(
  parts
    .flatMap(({ commands }) => commands)
    .map((name) => [name, parts.filter(({ commands }) => commands.includes(name))]),
)

/** What a request lacks, by the positions of the switches. */
export function demandedParts({ name, params }: DecodedCommand, quirks: Quirks): readonly string[] {
  return (partsOf.get(name) ?? [])
    .filter(
      ({ quirk, demandedWhen, isMissing }) => quirks[quirk] === demandedWhen && isMissing(params as Params),
    )
    .map(({ part }) => `${part} is not found`)
}

/** Attributes that our tables demand, because servers do, with what a server would do without them. */
const mayBeLeftOut: readonly {
  readonly command: string
  readonly quirk: Switch
  readonly attribute: string
  readonly meaning: string
}[] = [
  {
    command: 'WaiterMessage',
    quirk: 'expireTimeDemanded',
    attribute: 'expireTime',
    meaning: '9999-12-31T23:59:59',
  },
  {
    command: 'DeliveryEditOrder',
    quirk: 'readyTimeDemanded',
    attribute: 'readyTime',
    meaning: '1899-12-30T00:00:00',
  },
]

/** The command with what may be left out of it, where a switch says that it may. */
export function withLeftOut(decoded: DecodedCommand, quirks: Quirks): DecodedCommand {
  const found = mayBeLeftOut.find(({ command, quirk }) => command === decoded.name && !quirks[quirk])
  if (!found || (decoded.params as Params)[found.attribute] !== undefined) return decoded
  const { attribute, meaning } = found
  return {
    ...decoded,
    document: decoded.document.replace(/<RK7C\w+ /, (start) => `${start}${attribute}="${meaning}" `),
    params: { ...(decoded.params as Params), [attribute]: meaning },
    problems: decoded.problems.filter(({ path }) => path !== `@${attribute}`),
  }
}
