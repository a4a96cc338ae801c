import { z } from 'zod'
import type { SnapshotInfo } from '../../core/snapshots.ts'
import type { ControlContext } from '../context.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const snapshot = z.object({
  name: z.string(),
  savedAt: z.string().meta({ description: 'simulated time, ISO 8601' }),
})
const params = z.object({ name: z.string().regex(/^[\w.-]{1,64}$/) })
const now = z.object({ now: z.string().meta({ description: 'simulated time after it, ISO 8601' }) })

export const stateRoutes: readonly Route[] = [
  defineRoute({
    method: 'POST',
    path: '/_sim/reset',
    tag: 'state',
    summary: 'Put everything back as it was at the start',
    description:
      'Orders, clock, settings, faults, limits and journal. Snapshots are kept. Requests that wait for something are dropped.',
    answer: { status: 200, description: 'done', schema: now },
    noStep: 'it would undo the steps themselves',
    run(_, { snapshots, timeline }) {
      snapshots.reset()
      return { now: new Date(timeline.now()).toISOString() }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/snapshots',
    tag: 'state',
    summary: 'List the snapshots',
    answer: { status: 200, description: 'oldest first', schema: z.object({ snapshots: z.array(snapshot) }) },
    run: (_, { snapshots }) => ({ snapshots: snapshots.list().map(show) }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/snapshots/{name}',
    tag: 'state',
    summary: 'Save a snapshot',
    description: 'An earlier one of that name is replaced.',
    params,
    answer: { status: 201, description: 'saved', schema: snapshot },
    example: { params: { name: 'before-lunch' } },
    run: ({ params: { name } }, { snapshots }) => show(snapshots.save(name)),
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/snapshots/{name}',
    tag: 'state',
    summary: 'Show a snapshot',
    params,
    answer: { status: 200, description: 'when it was saved', schema: snapshot },
    refusals: { 404: 'there is no such snapshot' },
    example: { params: { name: 'before-lunch' } },
    run: ({ params: { name } }, context) => show(known(name, context)),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/snapshots/{name}/restore',
    tag: 'state',
    summary: 'Go back to a snapshot',
    description:
      'The clock and the settings go back too; the journal is kept. Requests that wait for something are dropped.',
    params,
    answer: { status: 200, description: 'done', schema: now },
    noStep: 'it would undo the steps themselves',
    refusals: { 404: 'there is no such snapshot' },
    example: { params: { name: 'before-lunch' } },
    run({ params: { name } }, context) {
      known(name, context)
      context.snapshots.restore(name)
      return { now: new Date(context.timeline.now()).toISOString() }
    },
  }),
]

function known(name: string, { snapshots }: ControlContext): SnapshotInfo {
  const info = snapshots.get(name)
  if (info) return info
  const allowed = snapshots.list().map((each) => each.name)
  throw new ControlError(404, 'unknown_snapshot', `There is no snapshot "${name}".`, {
    field: 'name',
    value: name,
    allowed,
  })
}

function show({ name, savedAt }: SnapshotInfo): z.infer<typeof snapshot> {
  return { name, savedAt: new Date(savedAt).toISOString() }
}
