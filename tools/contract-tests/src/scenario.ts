import { afterAll, beforeAll, beforeEach, describe } from 'vitest'
import { type Clients, connect } from './connect.ts'
import { type Installation, installationKinds } from './installations.ts'

/** What a scenario works with; made anew for each test. */
export interface Stage extends Clients {
  readonly at: Installation
}

/** Plays a scenario over each way to reach the simulator, each test on a restaurant as at its start. */
export function scenario(name: string, play: (stage: () => Stage) => void): void {
  describe.each(installationKinds)(`${name}, over $name`, (kind) => {
    let installation: Installation
    let stage: Stage | undefined
    beforeAll(async () => {
      installation = await kind.open()
    })
    beforeEach(async () => {
      installation.simulator.reset()
      installation.simulator.faults.clear()
      installation.simulator.journal.clear()
      stage = { ...(await connect(installation)), at: installation }
      return () => stage?.license.close()
    })
    afterAll(() => installation.close())
    play(() => {
      if (!stage) throw new Error('the stage is set before each test')
      return stage
    })
  })
}
