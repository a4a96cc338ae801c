export { loadScenario } from './load.ts'
export type { Scenario, ScenarioOptions } from './scenario.ts'
