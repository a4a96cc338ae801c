import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { routes } from './control/routes/index.ts'
import { namedSettings } from './core/settings.ts'
import { settingTable } from './settings.ts'

type Row = readonly string[]

test.each([
  ['control-api.md', 'control calls', controlCalls],
  ['settings.md', 'settings', settings],
])(
  'the tables in docs/%s are those of the code (vitest -u brings them up to date)',
  async (page, name, made) => {
    const file = fileURLToPath(new URL(`../docs/${page}`, import.meta.url))
    const block = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- end of ${name} -->)`)
    const text = readFileSync(file, 'utf8')
    expect(text).toMatch(block)
    const upToDate = text.replace(block, (_, start: string, end: string) => `${start}\n${made()}\n${end}`)
    await expect(upToDate).toMatchFileSnapshot(file)
  },
)

function controlCalls(): string {
  return chapters(
    ['Call', 'Does', 'Body, for example'],
    routes.map(({ method, path, tag, summary, example }) => ({
      chapter: tag,
      row: [
        code(`${method} ${path}`),
        summary,
        example?.body === undefined ? '' : code(JSON.stringify(example.body)),
      ],
    })),
  )
}

function settings(): string {
  return chapters(
    ['Setting', 'Default', 'Allowed', 'Meaning'],
    namedSettings(settingTable).map(({ name, setting }) => ({
      chapter: name.includes('.') ? name.slice(0, name.indexOf('.')) : 'general',
      row: [
        code(name),
        code(JSON.stringify(setting.default)),
        setting.unit === undefined ? setting.allowed : `${setting.allowed}, ${setting.unit}`,
        setting.description,
      ],
    })),
  )
}

/** A heading and a table for each chapter, in the order in which chapters first come. */
function chapters(head: Row, rows: readonly { readonly chapter: string; readonly row: Row }[]): string {
  const names = new Set(rows.map(({ chapter }) => chapter))
  return [...names]
    .map((name) => {
      const here = rows.filter(({ chapter }) => chapter === name).map(({ row }) => row)
      return `### ${name}\n\n${table([head, head.map(() => '---'), ...here])}\n`
    })
    .join('\n')
}

const table = (rows: readonly Row[]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const code = (text: string): string => `\`${text}\``
