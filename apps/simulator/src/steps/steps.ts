import type { BeforeCommand } from '../core/exchange.ts'
import { type SlottedState, slot } from '../core/store.ts'
import type { World } from '../core/world.ts'
import { isCounted, type StepReport, type StepsState, stepJob, stepsSlot } from './step.ts'

/** The steps of the scenario, as they stand. */
export interface Steps {
  /** In the order of the file. */
  list(): readonly StepReport[]
  /** Counts a request, and runs the steps that wait for it. */
  readonly beforeCommand: BeforeCommand
}

/**
 * Runs the steps that stand in the state.
 *
 * @param call - makes a call of the control API; rejects with a text for people when it is refused
 */
export function createSteps(
  world: Pick<World<SlottedState>, 'store' | 'clock' | 'jobs' | 'journal'>,
  call: (step: StepReport['step']) => Promise<void>,
): Steps {
  const state = slot<StepsState>(world.store, stepsSlot, () => ({ reports: [], counting: [] }))

  const run = async (index: number): Promise<void> => {
    const report = state().reports[index]
    if (!report) return
    const at = world.clock.now()
    let refusal: string | undefined
    try {
      await call(report.step)
    } catch (error) {
      refusal = (error as Error).message
    }
    state().reports[index] = {
      ...report,
      at,
      state: refusal === undefined ? 'done' : 'refused',
      ...(refusal !== undefined && { refusal }),
    }
    world.journal.add({
      at,
      commands: [`step ${report.step.call}`],
      outcome: refusal === undefined ? 'done' : 'failed',
      warnings: refusal === undefined ? [] : [refusal],
    })
  }

  const reached = async (index: number, after: number | undefined): Promise<void> => {
    if (after === undefined) return run(index)
    const { reports } = state()
    const at = world.clock.now() + after
    const report = reports[index]
    if (report) reports[index] = { ...report, at }
    world.jobs.schedule(at, stepJob, { index })
  }

  const counted = (protocol: string, commands: readonly string[]): readonly number[] => {
    const { reports, counting } = state()
    return counting.filter((index) => {
      const report = reports[index]
      if (!report || !isCounted(report.step.when)) return false
      const { count, command, protocol: door = protocol } = report.step.when.on
      const name = command.toLowerCase()
      if (door !== protocol || !commands.some((each) => each.toLowerCase() === name)) return false
      const seen = (report.seen ?? 0) + 1
      reports[index] = { ...report, seen }
      return seen === count
    })
  }

  const runAll = async (due: readonly number[]): Promise<void> => {
    for (const index of due) await reached(index, state().reports[index]?.step.when.after)
  }

  let running: Promise<void> | undefined
  /** While steps run for one request the next ones wait, so that what a step sets strikes the request it was meant for. */
  const beforeCommand: BeforeCommand = (protocol, commands) => {
    if (running) return running.then(() => beforeCommand(protocol, commands))
    const current = state()
    if (current.counting.length === 0) return undefined
    const due = counted(protocol, commands)
    if (due.length === 0) return undefined
    current.counting = current.counting.filter((index) => !due.includes(index))
    running = runAll(due).finally(() => {
      running = undefined
    })
    return running
  }

  world.jobs.on(stepJob, ({ index }: { index: number }) => run(index))
  return { list: () => state().reports, beforeCommand }
}
