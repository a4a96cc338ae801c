import type { EngineName, Validation } from '../validate/index.ts'
import { readText } from './files.ts'
import { type ExitCode, exitCodes, Failure, printJson } from './verdict.ts'

export interface ValidateFlags {
  readonly engine: EngineName
  readonly schemasDir?: string
  readonly json?: boolean
}

/** `rk7-xml validate`: requests and answers, told apart by their root. */
export async function validate(files: readonly string[], flags: ValidateFlags): Promise<ExitCode> {
  const results: ({ readonly file: string } & Validation)[] = []
  for (const file of files) results.push({ file, ...(await check(await readText(file), flags)) })
  if (flags.json) printJson(results)
  else for (const result of results) print(result)
  return results.every(({ valid }) => valid) ? exitCodes.good : exitCodes.bad
}

async function check(xml: string, { engine, schemasDir }: ValidateFlags): Promise<Validation> {
  const { EngineMissingError, validateRequest, validateResponse } = await import('../validate/index.ts')
  const options = { engine, ...(schemasDir === undefined ? {} : { schemasDir }) }
  try {
    return await (/<RK7QueryResult[\s/>]/.test(xml)
      ? validateResponse(xml, undefined, options)
      : validateRequest(xml, options))
  } catch (error) {
    if (error instanceof EngineMissingError) throw new Failure(error.message)
    throw error
  }
}

function print({ file, valid, findings, commands }: { readonly file: string } & Validation): void {
  if (valid) console.log(`${file}: valid (${commands.join(', ')})`)
  for (const { line, message } of findings) console.log(`${file}:${line}: ${message}`)
}
