import type { TillContext } from '../context.ts'
import type { Consumption, LineInput } from '../contract.ts'
import type { Numbering } from './numbering.ts'

/** Who is credited with a dish, as the line keeps it. */
export const consumptionLines = (
  { restaurant }: TillContext,
  { consumptions = [] }: LineInput,
  numbering: Numbering,
): readonly Consumption[] =>
  consumptions.map(({ amount, author, consumator }) => ({
    ...numbering.next(),
    consumatorId: restaurant.find('CONSUMATORS', consumator).id,
    authorId: restaurant.find('EMPLOYEES', author).id,
    ...(amount !== undefined && { amount }),
  }))
