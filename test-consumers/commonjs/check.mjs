import { execFileSync } from 'node:child_process'

process.stdout.write(execFileSync(process.execPath, ['main.cjs']))
