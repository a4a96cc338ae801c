import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { routes } from './control/routes/index.ts'
import { namedSettings } from './core/settings.ts'
import { settingTable } from './settings.ts'

const file = fileURLToPath(new URL('../README.md', import.meta.url))

const tables: Readonly<Record<string, () => readonly (readonly string[])[]>> = {
  'control calls': () => [
    ['Call', 'Does', 'Body, for example'],
    ...routes.map(({ method, path, summary, example }) => [
      code(`${method} ${path}`),
      summary,
      example?.body === undefined ? '' : code(JSON.stringify(example.body)),
    ]),
  ],
  settings: () => [
    ['Setting', 'Default', 'Allowed', 'Meaning'],
    ...namedSettings(settingTable).map(({ name, setting }) => [
      code(name),
      code(JSON.stringify(setting.default)),
      setting.unit === undefined ? setting.allowed : `${setting.allowed}, ${setting.unit}`,
      setting.description,
    ]),
  ],
}

test('the tables of the README are those of the code (vitest -u brings them up to date)', async () => {
  let text = readFileSync(file, 'utf8')
  for (const [name, rows] of Object.entries(tables)) {
    const block = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- end of ${name} -->)`)
    expect(text).toMatch(block)
    text = text.replace(block, (_, start: string, end: string) => `${start}${table(rows())}\n${end}`)
  }
  await expect(text).toMatchFileSnapshot(file)
})

/** Columns of even width, as the formatter writes them. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  const [head = [], ...body] = rows
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
