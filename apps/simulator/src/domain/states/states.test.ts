import { expect, test } from 'vitest'
import { testTill } from '../../../test/till.ts'
import type { DeliveryStatusId } from '../contract.ts'
import { statusNames, transitions } from '../delivery-desk/statuses.ts'
import { drawing } from './diagram.ts'
import { assertLegal } from './legal.ts'
import type { StateMachine } from './machine.ts'
import { machines } from './tables.ts'

const deliveryIds = Object.keys(statusNames) as unknown as DeliveryStatusId[]

/** The desk of r_k Delivery keeps its own table; it is drawn like the others. */
const delivery: StateMachine<string> = {
  name: 'Order of r_k Delivery',
  about: `By status id: ${deliveryIds.map((id) => `${id} ${statusNames[id]}`).join(', ')}.`,
  initial: 'status1',
  moves: Object.fromEntries(
    deliveryIds.map((from) => [
      `status${from}`,
      Object.fromEntries(
        transitions
          .filter((each) => each.from.includes(Number(from) as DeliveryStatusId))
          .map(({ to, who }) => [`status${to}`, who]),
      ),
    ]),
  ),
}

const intro = `# State machines

Drawn from \`src/domain/states/tables.ts\`, which every change of an order is held against; after a change run
\`vitest run states -u\`.
`

test('docs/state-machines.md is drawn from the tables', async () => {
  const page = [intro, ...[...machines, delivery].map(drawing)].join('\n')
  await expect(page).toMatchFileSnapshot('../../../docs/state-machines.md')
})

test.each(machines)(
  '$name leads only to states it has, and every state can be reached',
  ({ initial, moves, name }) => {
    const states = Object.keys(moves)
    const targets = new Set(Object.values(moves).flatMap((each) => Object.keys(each)))
    for (const target of targets) expect(states).toContain(target)
    const entries = name.startsWith('Prepayment') ? [initial, 'promised', 'inProgress'] : [initial]
    for (const state of states) expect([...targets, ...entries]).toContain(state)
  },
)

test('a rule that took a line where no way leads would be stopped', () => {
  const { orders, orderOf } = testTill()
  const { order } = orderOf(401)
  const deleted = orders.void(order, {})
  expect(() => assertLegal({ ...deleted, guid: order.guid }, order)).toThrow('no way from deleted to open')
})
