import { readyScenarios } from '../scenario/ready.ts'

/** The ready scenarios, a line each, as `--list-scenarios` prints them. */
export function scenarioList(): string {
  const scenarios = readyScenarios()
  const width = Math.max(...scenarios.map(({ name }) => name.length))
  const lines = scenarios.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`)
  return `Ready scenarios, for --scenario <name>:\n\n${lines.join('\n')}\n\nThe files: scenarios/*.yaml of @rkeeper-kit/simulator. After the start: GET /_sim/scenario.\n`
}
