import { z } from 'zod'
import { guid, objectId } from './values.ts'

/** Contents of `params.sync` and `params.async`. `timeout` is in seconds. */
export const address = z.looseObject({
  objectId,
  timeout: z.number().positive().max(3600).optional(),
  systemName: z.string().optional(),
})

type Shape = Record<string, z.ZodType>

/** `params` of a task for a restaurant: its own fields and exactly one of `sync` and `async`. */
export function addressed<Fields extends Shape>(
  fields: Fields,
  modes: readonly ('sync' | 'async')[] = ['sync', 'async'],
) {
  return z
    .looseObject({ ...fields, sync: address.optional(), async: address.optional() })
    .superRefine((params, context) => {
      const given = (['sync', 'async'] as const).filter((mode) => params[mode as never] !== undefined)
      const [mode] = given
      if (given.length === 1 && mode && modes.includes(mode)) return
      const expected = modes.length === 1 ? `with ${modes[0]}` : 'with exactly one of sync and async'
      context.addIssue({ code: 'custom', message: expected, input: given })
    })
}

/** Any request, before its task is looked at. */
export const requestEnvelope = z.looseObject({
  taskType: z.string().min(1),
  /** Absent for GetAgentList. */
  params: z.looseObject({}).default({}),
})

export const responseCommon = z.looseObject({
  taskGuid: guid.optional(),
  taskType: z.string().optional(),
  objectId: objectId.optional(),
  agentGuid: guid.optional(),
  asyncCode: z.string().optional(),
})

const layer = z.looseObject({
  code: z.union([z.string(), z.number()]).optional(),
  extCode: z.string().optional(),
  desc: z.string().optional(),
})

export const errorBody = z.looseObject({
  wsError: layer.optional(),
  agentError: layer.optional(),
  rkError: layer.optional(),
  shError: layer.optional(),
})

/** Any answer. `responseCommon` may be missing where authorisation failed. */
export const answerEnvelope = z.looseObject({
  responseCommon: responseCommon.optional(),
  taskResponse: z.unknown().optional(),
  error: errorBody.optional(),
})
