import type { MarkingData } from '../marking/data.ts'
import { gtin14 } from '../marking/gtin.ts'
import type { MarkingScenario } from './schema-marking.ts'

/** What the services for marked goods and alcohol know at the start. */
export const buildMarking = (
  { ageSessions, bottles, goods, marks }: MarkingScenario,
  dishId: (code: number) => number,
): MarkingData => ({
  goods: goods.map(({ dish, ...codes }) => ({ dishId: dishId(dish), ...codes })),
  marks: marks.map(({ gtin, serial, state }) => ({ data: btoa(`01${gtin14(gtin)}21${serial}`), state })),
  bottles: bottles.map(({ name: [name, altName], ...bottle }) => ({ ...bottle, name, altName })),
  ageSessions: ageSessions.map(({ session, adult }) => ({ sessionId: session, adult })),
})
