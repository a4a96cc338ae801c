import type { StateMachine } from './machine.ts'

/** A machine as a section of a page: what it is, and a Mermaid diagram of it. */
export function drawing<S extends string>({ name, about, initial, moves }: StateMachine<S>): string {
  const states = Object.keys(moves) as S[]
  const arrows = states.flatMap((from) =>
    (Object.entries(moves[from]) as [S, string][]).map(([to, cause]) => `  ${from} --> ${to}: ${cause}`),
  )
  const ends = states.filter((state) => Object.keys(moves[state]).length === 0)
  const lines = [`  [*] --> ${initial}`, ...arrows, ...ends.map((state) => `  ${state} --> [*]`)]
  return `## ${name}\n\n${about}\n\n\`\`\`mermaid\nstateDiagram-v2\n${lines.join('\n')}\n\`\`\`\n`
}
