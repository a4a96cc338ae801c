// Measures against peers, side by side in one run: figures of different runs or machines do not compare. Reports, never gates.
import { measureCodec } from './codec/main.ts'
import { measureDoors } from './doors.ts'
import { measureStart } from './start.ts'
import { table } from './table.ts'

const [what = '3'] = process.argv.slice(2)
const seconds = Number(what)
if (what === 'codec') await measureCodec()
else if (what === 'licence') await import('../../licence-proof/src/main.ts')
else if (seconds > 0 && seconds <= 30) {
  console.log('Start: from spawning the process to the first answer, median of 7\n')
  console.log(table(await measureStart(7)))
  console.log(`\nRequests a second, 32 connections, ${seconds} s each\n`)
  console.log(table(await measureDoors(seconds)))
} else {
  console.error('usage: npm run bench -- [seconds per measurement, up to 30; default 3] | codec | licence')
  process.exitCode = 2
}
