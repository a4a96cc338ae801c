import type { Coverage, DoorCoverage } from '@rkeeper-kit/simulator/coverage'

const kinds: readonly Coverage[] = ['simulated', 'refused as on a real server', 'not simulated']

interface Words {
  readonly door: string
  readonly kinds: readonly string[]
  readonly otherwise: string
  /** The door and what its rest answers, where they are not left as they are. */
  readonly doors: Readonly<Record<string, readonly [name: string, otherwise: string]>>
}

const words: Readonly<Record<'en' | 'ru', Words>> = {
  en: {
    door: 'Door',
    kinds: ['simulated', 'refused as on a real server', 'not simulated'],
    otherwise: 'what the rest answers',
    doors: {},
  },
  ru: {
    door: '«Дверь»',
    kinds: ['смоделировано', 'отказ, как у настоящего сервера', 'не смоделировано'],
    otherwise: 'что отвечает остальное',
    doors: {
      'XML interface': [
        'XML-интерфейс',
        '`Query Executing Error` с текстом “… is not simulated”; схема запроса всё равно проверяется',
      ],
      'Licensing server': ['Сервер лицензирования', 'HTTP 404'],
    },
  },
}

/** How many calls of each door are simulated. */
export function summary(doors: readonly DoorCoverage[], language: 'en' | 'ru'): string {
  const { door, kinds: names, otherwise, doors: ownWords } = words[language]
  const rows = doors.map((each) => {
    const [name, rest] = ownWords[each.door] ?? [each.door, each.otherwise]
    const counts = kinds.map((kind) => each.rows.filter((row) => row.coverage === kind).length)
    return [name, ...counts.map(String), rest]
  })
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
