import type { Rk7Client } from '@rkeeper-kit/xml-interface'
import { it } from 'vitest'
import { hall } from './hall.ts'
import { type Stage, scenario } from './scenario.ts'

/** A workflow's client, and what it does in the hall again and again. */
export interface WorkflowStage extends ReturnType<typeof hall> {
  readonly stage: Stage
  readonly till: Rk7Client
}

/** Plays a workflow at each installation twice: straight at the till, and through White Server's ExecuteRk7Query. */
export function workflow(name: string, play: (at: WorkflowStage) => Promise<void>): void {
  scenario(`workflow: ${name}`, (stageNow) => {
    const ways = [
      ['straight at the till', (stage: Stage) => stage.till],
      ['through White Server', (stage: Stage) => stage.tillThroughWhiteServer],
    ] as const
    it.each(ways)('%s', async (_, client) => {
      const stage = stageNow()
      const till = client(stage)
      await play({ ...hall(stage.at, till), stage, till })
    })
  })
}
