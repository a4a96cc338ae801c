// Started in a process of its own by index.ts: how long a reset takes after a day's work.
import { createSimulator } from '@rkeeper-kit/simulator'
import { median } from '../median.ts'

const orders = 300
const simulator = createSimulator()
const times: number[] = []
for (let round = 0; round < 20; round++) {
  for (let order = 0; order < orders; order++)
    simulator.domain.orders.create({ table: { code: simulator.info().samples.tableCode } })
  const began = performance.now()
  simulator.reset()
  times.push(performance.now() - began)
  if (simulator.domain.orders.list().length > 0) throw new Error('there are orders after the reset')
}
console.log(JSON.stringify({ orders, median: median(times), worst: Math.max(...times) }))
