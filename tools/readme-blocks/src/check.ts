import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Type-checks all blocks at once; answers what is wrong, by file. */
export async function compile(folder: string): Promise<{ name: string; problem: string }[]> {
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      noEmit: true,
      declaration: false,
      declarationMap: false,
      sourceMap: false,
      noUnusedLocals: false,
      noUnusedParameters: false,
      rewriteRelativeImportExtensions: false,
    },
    include: ['*.ts'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const { code, output } = await execute(
    [join(root, 'node_modules/.bin/tsc'), '-p', folder, '--pretty', 'false'],
    folder,
    120_000,
  )
  if (code === 0) return []
  const problems = [...output.matchAll(/^(?:.*\/)?([\w-]+\.ts)\((\d+),\d+\): error (.*)$/gm)]
  if (problems.length === 0) throw new Error(`tsc failed:\n${output}`)
  return problems.map(([, name = '', line = '', text = '']) => ({
    name,
    problem: `line ${line} of the block: ${text}`,
  }))
}

/** Runs a block; answers what went wrong, or undefined. */
export async function run(file: string): Promise<string | undefined> {
  const { code, output } = await execute(
    [process.execPath, '--conditions=@rkeeper-kit/source', file],
    root,
    30_000,
  )
  return code === 0 ? undefined : `running it ended with ${code}:\n${output}`
}

function execute(
  [program = '', ...args]: readonly string[],
  cwd: string,
  timeout: number,
): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], timeout })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
