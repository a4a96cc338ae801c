// Entry of `npm start`, `npm test`, `npm run journey` and `npm run bench`: brings up a machine that has nothing but
// Node.js >= 20 and npm, then runs the command with the pinned Node.js. Plain JavaScript, because nothing is installed yet.
import { prepare } from './prepare.mjs'
import { fail, node, run } from './process.mjs'
import { testSteps } from './test-steps.mjs'

const commands = {
  start: {
    needs: ['install', 'build'],
    run: (args) => run(node(), ['apps/simulator/dist/cli/main.js', ...args]),
  },
  journey: {
    needs: ['install', 'build'],
    run: (args) => run(node(), ['examples/order-life/src/main.ts', ...args]),
  },
  bench: { needs: ['install', 'build'], run: (args) => run(node(), ['tools/bench/src/main.ts', ...args]) },
  test: { needs: ['install'], run: (args) => testSteps(args) },
}

const [name = '', ...args] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (!command) fail(`unknown command "${name}"; there are: ${Object.keys(commands).join(', ')}`)
await prepare(command.needs)
process.exitCode = await command.run(args)
