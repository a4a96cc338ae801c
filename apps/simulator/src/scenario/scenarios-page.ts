import { whenText } from '../steps/when-text.ts'
import { readyScenarios } from './ready.ts'
import type { Scenario } from './scenario.ts'

/** The ready scenarios as a page of the docs. */
export function scenariosPage(): string {
  const scenarios = readyScenarios()
  const contents = scenarios.map(({ name, title }) => `- [${name}](#${name}): ${title}`)
  return `# Ready scenarios

Made from [scenarios/](../scenarios); after a change run \`vitest run scenario -u\`. Start one with \`rkeeper-simulator --scenario <name>\`, or in a test
with \`createSimulator({ scenario: '<name>' })\`. Each is played in our own tests. How to write one: [a scenario file](scenario-files.md).

${contents.join('\n')}

${scenarios.map(chapter).join('\n')}`
}

function chapter(scenario: Scenario): string {
  const { description = '', faults = [], name, options, restaurant, settings, steps = [], title } = scenario
  const rows = steps.map(
    ({ title: what = '', when, call, body }) =>
      `| ${whenText(when)} | ${what} | \`${call}\`${body === undefined ? '' : ` ${code(body)}`} |`,
  )
  const paragraphs = [
    `## ${name}`,
    `**${title}.** ${description}`,
    restaurant && `Brings a restaurant of its own, ${restaurant.collections.RESTAURANTS.items[0]?.name}.`,
    options?.now && `Begins at ${options.now}.`,
    settings && `Settings: ${code(settings)}`,
    faults.length > 0 && `Faults from the start:\n\n${faults.map((fault) => `- ${code(fault)}`).join('\n')}`,
    rows.length > 0 && `| When | What | Call |\n| --- | --- | --- |\n${rows.join('\n')}`,
  ]
  return `${paragraphs.filter(Boolean).join('\n\n')}\n`
}

const code = (value: unknown): string => `\`${JSON.stringify(value)}\``
