import { readFileSync } from 'node:fs'
import { command, pnpm, root } from './command.ts'

export const publicPackages = [
  'packages/core',
  'packages/ws-client',
  'packages/xml-interface',
  'packages/licensing',
  'packages/delivery',
  'apps/simulator',
] as const

export interface Tarball {
  readonly name: string
  readonly folder: string
  readonly file: string
}

/** Packs every public package, as publishing would. */
export function packAll(destination: string): Promise<Tarball[]> {
  return Promise.all(
    publicPackages.map(async (folder) => {
      const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'))
      const file = `${destination}/${name.replace('@', '').replace('/', '-')}-${version}.tgz`
      await command([...pnpm, 'pack', '--out', file], { cwd: `${root}${folder}` })
      return { name, folder, file }
    }),
  )
}
