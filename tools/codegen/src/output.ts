import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Generated files by their path under the package. */
export type Files = ReadonlyMap<string, string>

/** Folders that hold nothing but generated files. */
export const generatedFolders = ['schemas', 'src/generated', 'docs/generated', 'docs/methods'] as const

/** Paths whose file differs from what would be generated, is missing, or should not be there. */
export function findStale(root: string, files: Files): string[] {
  const stale = [...files].filter(([path, text]) => {
    const full = join(root, path)
    return !existsSync(full) || readFileSync(full, 'utf8') !== text
  })
  return [...stale.map(([path]) => path), ...leftovers(root, files)]
}

/** Writes what changed, removes what is no longer generated; returns how many files were touched. */
export function writeFiles(root: string, files: Files): number {
  const stale = findStale(root, files)
  for (const path of stale) {
    const full = join(root, path)
    const text = files.get(path)
    if (text === undefined) {
      rmSync(full)
      continue
    }
    mkdirSync(dirname(full), { recursive: true })
    writeFileSync(full, text)
  }
  return stale.length
}

function leftovers(root: string, files: Files): string[] {
  return generatedFolders
    .map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name))),
    )
    .filter((path) => !files.has(path))
}
