import { execFileSync } from 'node:child_process'

const run = (...args) => process.stdout.write(execFileSync(process.execPath, args))
run('node_modules/typescript/bin/tsc', '-p', '.')
run('out/main.js')
