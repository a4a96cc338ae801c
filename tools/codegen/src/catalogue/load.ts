import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import {
  commandSchema,
  commonSchema,
  errorsSchema,
  type RawCommand,
  type RawCommon,
  type RawErrors,
} from './schema.ts'

/** The whole catalogue as written, checked file by file. */
export interface RawCatalogue {
  readonly common: RawCommon
  readonly commands: readonly RawCommand[]
  readonly errors: RawErrors
}

/** @throws Error that names every file, path and value that the notation does not know */
export function loadCatalogue(folder: string): RawCatalogue {
  const problems: string[] = []
  const read = <T>(file: string, schema: z.ZodType<T>): T | undefined => {
    const facts: unknown = parse(readFileSync(join(folder, file), 'utf8'))
    const result = schema.safeParse(facts)
    if (result.success) return result.data
    for (const issue of result.error.issues) problems.push(describe(file, facts, issue))
    return undefined
  }
  const common = read('common.yaml', commonSchema)
  const errors = read('errors.yaml', errorsSchema)
  const commands = readdirSync(join(folder, 'commands'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const command = read(`commands/${name}`, commandSchema)
      if (command && name !== `${command.command}.yaml`)
        problems.push(`commands/${name}: the file is named after another command than ${command.command}`)
      return command
    })
  if (problems.length > 0 || !common || !errors)
    throw new Error(`The catalogue has ${problems.length} mistake(s):\n${problems.join('\n')}`)
  return { common, errors, commands: commands as RawCommand[] }
}

export function describe(file: string, facts: unknown, issue: z.core.$ZodIssue): string {
  let value = facts
  for (const key of issue.path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
  const shown = JSON.stringify(value)?.slice(0, 120) ?? 'nothing'
  return `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}; found ${shown}`
}
