import type { TillContext } from '../context.ts'
import type { Guid, Visit, VisitInput } from '../contract.ts'
import { clientGuid } from '../restaurant/keys.ts'
import { assertTakesOrders } from '../shifts/index.ts'

export interface VisitDetails {
  readonly guid?: Guid
  readonly guests: readonly { readonly label: string }[]
  readonly guestCount: number
  readonly guestTypeId: number
  readonly persistentComment: string
  readonly nonPersistentComment: string
}

/** Visits are numbered like those in the vendor's samples: nine digits. */
const firstVisit = 640_000_101

/** A visit that is not in the state yet. */
export function newVisit({ ids }: TillContext, { guid, ...details }: VisitDetails): Visit {
  const visit = ids.next('visit', firstVisit)
  return {
    ...details,
    visit,
    guid: guid === undefined ? ids.guid() : clientGuid(guid),
    finished: false,
    orderGuids: [],
  }
}

/** Opens a visit without an order. */
export function createVisit(context: TillContext, input: VisitInput): Visit {
  assertTakesOrders(context)
  const { restaurant, state } = context
  const guestType = input.guestType
    ? restaurant.find('GUESTTYPES', input.guestType).id
    : restaurant.defaults.guestTypeId
  const visit = newVisit(context, {
    guests: input.guests ?? [],
    guestCount: input.guestCount ?? input.guests?.length ?? 0,
    guestTypeId: guestType,
    persistentComment: input.persistentComment ?? '',
    nonPersistentComment: input.nonPersistentComment ?? '',
    ...(input.guid !== undefined && { guid: input.guid }),
  })
  state.orders.visits[visit.visit] = visit
  state.orders.listVersion += 1
  return visit
}
