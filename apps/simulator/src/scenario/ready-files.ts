import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('../../scenarios/', import.meta.url)

/** The scenario that is meant where none is named. */
export const defaultName = 'default'

/** What its file does not say, because it is the restaurant and nothing else. */
export const defaultParts = {
  title: 'A quiet day',
  description: 'Two tills, two halls, a site that delivers. Nothing happens by itself.',
} as const

/** The file of a ready scenario. */
export const readyFile = (name: string): string => fileURLToPath(new URL(`${name}.yaml`, folder))

/** Names of the scenarios that come with the simulator, the default one first. */
export function readyNames(): readonly string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort()
  return [defaultName, ...names.filter((name) => name !== defaultName)]
}
