import type { ScenarioItem } from './schema.ts'

/** The id of the line with a code. Throws an error that names the code and those there are. */
export function idOfCode(lines: readonly Pick<ScenarioItem, 'id' | 'code'>[], code: number): number {
  const found = lines.find((line) => line.code === code)
  if (found) return found.id ?? found.code
  throw new Error(
    `The scenario names the code ${code}, but has only ${lines.map((line) => line.code).join(', ')}.`,
  )
}
