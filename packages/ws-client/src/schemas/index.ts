/**
 * Schemas (zod 4) of the wire format: what goes over the network, with money in decimal units. Unknown fields pass.
 */
import * as generated from '../generated/schemas.ts'
import * as orders from './orders.ts'
import * as restaurant from './restaurant.ts'
import * as service from './service.ts'

export { type TaskType, taskFacts } from '../generated/facts.ts'
export { address, answerEnvelope, errorBody, requestEnvelope, responseCommon } from './envelope.ts'

/** `params` and `taskResponse` of each task, by the vendor's name. */
export const taskSchemas = { ...generated, ...restaurant, ...orders, ...service }

/** A task that has schemas. */
export type TaskName = keyof typeof taskSchemas
