// Measures the simulator against a bare Express 5 route, side by side in one run: figures of different runs or machines do not
// compare. Reports, never gates.
import { measureDoors } from './doors.ts'
import { measureStart } from './start.ts'
import { table } from './table.ts'

// Licences over each store have a script of their own.
if (process.argv[2] === 'licence') {
  await import('../../licence-proof/src/bench.ts')
  process.exit()
}

const seconds = Number(process.argv[2] ?? 3)
if (!(seconds > 0 && seconds <= 30)) {
  console.error('usage: npm run bench -- [seconds per measurement, up to 30; default 3]')
  process.exit(2)
}

console.log('Start: from spawning the process to the first answer, median of 7\n')
console.log(table(await measureStart(7)))
console.log(`\nRequests a second, 32 connections, ${seconds} s each\n`)
console.log(table(await measureDoors(seconds)))
