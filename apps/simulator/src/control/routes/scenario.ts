import { z } from 'zod'
import { isCounted, type StepReport } from '../../steps/step.ts'
import { whenText } from '../../steps/when-text.ts'
import { defineRoute, type Route } from '../route.ts'

const step = z.object({
  title: z.string().optional(),
  when: z.string().meta({ description: 'as the scenario says it' }),
  call: z.string(),
  body: z.unknown(),
  state: z.enum(['waiting', 'done', 'refused']),
  at: z.string().optional().meta({ description: 'when it runs or ran, simulated time, ISO 8601' }),
  seen: z.int().optional().meta({ description: 'how many such requests have come' }),
  refusal: z.string().optional().meta({ description: 'why the call was refused' }),
})

export const scenarioRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/scenario',
    tag: 'state',
    summary: 'Show the scenario: which of its steps have run, and what comes next',
    answer: {
      status: 200,
      description:
        'the steps in the order of the file; `next` has those that wait for a time, the nearest first',
      schema: z.object({ name: z.string(), title: z.string(), steps: z.array(step), next: z.array(step) }),
    },
    run(_, { scenario, steps }) {
      const reports = steps.list()
      const next = reports
        .filter(({ state, at }) => state === 'waiting' && at !== undefined)
        .sort((a, b) => (a.at ?? 0) - (b.at ?? 0))
      return { ...scenario, steps: reports.map(show), next: next.map(show) }
    },
  }),
]

function show({
  step: { title, when, call, body },
  state,
  at,
  seen,
  refusal,
}: StepReport): z.infer<typeof step> {
  return {
    ...(title !== undefined && { title }),
    when: whenText(when),
    call,
    ...(body !== undefined && { body }),
    state,
    ...(at !== undefined && { at: new Date(at).toISOString() }),
    ...(isCounted(when) && { seen: seen ?? 0 }),
    ...(refusal !== undefined && { refusal }),
  } as z.infer<typeof step>
}
