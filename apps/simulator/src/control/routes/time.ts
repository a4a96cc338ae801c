import { z } from 'zod'
import type { Timeline } from '../../core/timeline.ts'
import { defineRoute, type Route } from '../route.ts'
import { instantField } from './fields.ts'

const clock = z.object({
  now: z.string().meta({ description: 'simulated time, ISO 8601' }),
  frozen: z.boolean(),
})

const change = z
  .strictObject({
    set: instantField.optional(),
    advance: z.number().optional().meta({ description: 'then move on by so many seconds' }),
    freeze: z.boolean().optional().meta({ description: 'stand still (true) or run on (false)' }),
  })
  .refine((body) => Object.keys(body).length > 0, {
    error: 'say what to do with the clock',
    params: { allowed: ['advance', 'set', 'freeze'] },
  })

export const timeRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/clock',
    tag: 'time',
    summary: 'Show the simulated time',
    answer: { status: 200, description: 'the clock', schema: clock },
    run: (_, { timeline }) => show(timeline),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/clock',
    tag: 'time',
    summary: 'Advance, set or freeze the simulated time',
    description: 'What is due on the way happens, each thing at its own time, before the call answers.',
    body: change,
    answer: { status: 200, description: 'the clock as it stands now', schema: clock },
    noStep: 'a step happens in time, it does not make it',
    example: { body: { advance: 60 } },
    async run({ body }, { timeline }) {
      if (body.freeze === true) timeline.freeze()
      if (body.set !== undefined) await timeline.set(body.set)
      if (body.advance !== undefined) await timeline.advance(body.advance)
      if (body.freeze === false) timeline.unfreeze()
      return show(timeline)
    },
  }),
]

function show(timeline: Timeline): z.infer<typeof clock> {
  return { now: new Date(timeline.now()).toISOString(), frozen: timeline.frozen }
}
