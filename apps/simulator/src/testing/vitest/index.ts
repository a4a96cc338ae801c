export { simulatorTest, test } from './fixture.ts'
export { expect, type SimulatorMatchers, simulatorMatchers } from './matchers.ts'
