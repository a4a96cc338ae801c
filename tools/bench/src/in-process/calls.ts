// Started in a process of its own by index.ts: calls the simulator without a network and prints how many calls a second there are.
import { setImmediate } from 'node:timers/promises'
import { createSimulator } from '@rkeeper-kit/simulator'
import { median } from '../median.ts'
import { callers, requests } from './requests.ts'

const [seconds = 1, rounds = 5] = process.argv.slice(2).map(Number)
const simulator = createSimulator({ settings: { whiteServer: { productionLimit: 1_000_000_000 } } })
const figures: Record<string, Record<string, number>> = {}
for (const request of requests(simulator.info('http://restaurant.test'))) {
  const perForm: Record<string, number> = {}
  for (const [form, call] of Object.entries(callers(simulator, request))) {
    await callsIn(call, seconds * 2)
    const counts: number[] = []
    for (let round = 0; round < rounds; round++) counts.push((await callsIn(call, seconds)) / seconds)
    perForm[form] = median(counts)
  }
  figures[request.name] = perForm
}
console.log(JSON.stringify(figures))

async function callsIn(call: () => Promise<void>, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  let calls = 0
  while (performance.now() < end) {
    for (let index = 0; index < 100; index++) await call()
    calls += 100
    await setImmediate()
  }
  return calls
}
