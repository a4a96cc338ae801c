import type { Coverage, DoorCoverage } from '@rkeeper-kit/simulator/coverage'

const kinds: readonly Coverage[] = ['simulated', 'refused as on a real server', 'not simulated']

const words = {
  en: {
    door: 'Door',
    kinds: ['simulated', 'refused as on a real server', 'not simulated'],
    otherwise: 'what the rest answers',
  },
  ru: {
    door: '«Дверь»',
    kinds: ['смоделировано', 'отказ, как у настоящего сервера', 'не смоделировано'],
    otherwise: 'что отвечает остальное',
  },
} as const

/** How many calls of each door are simulated. */
export function summary(doors: readonly DoorCoverage[], language: 'en' | 'ru'): string {
  const { door, kinds: names, otherwise } = words[language]
  const rows = doors.map((each) => [
    each.door,
    ...kinds.map((kind) => String(each.rows.filter((row) => row.coverage === kind).length)),
    each.otherwise,
  ])
  return table([door, ...names, otherwise], rows)
}

/** Every call of every door. */
export function fullTable(doors: readonly DoorCoverage[]): string {
  const sections = doors.map((each) => {
    const rows = each.rows.map((row) => [`\`${row.name}\``, row.coverage, row.note ?? ''])
    return `## ${each.door}\n\nWhat is not simulated answers ${each.otherwise}.\n\n${table(['Call', '', 'Note'], rows)}`
  })
  return `# What is simulated\n\nGenerated from the simulator's registries by tools/coverage. Do not edit.\n\n${sections.join('\n')}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')) + rows.map(line).join('')
}
