import { spawnSync } from 'node:child_process'

for (const args of [['node_modules/typescript/bin/tsc', '-p', '.'], ['out/main.js']]) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
