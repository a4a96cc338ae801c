import { answerEnvelope, taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import { z } from 'zod'
import { handlers } from '../protocols/white-server/tasks/index.ts'
import { document, type Json, named, shape } from './document.ts'

/** White Server as simulated: one address, and a task in the body. */
export function whiteServerDocument(origin: string): Json {
  const tasks = Object.entries(taskSchemas).filter(
    ([name]) => handlers.has(name) || name === 'GetTaskResponse',
  )
  const schemas = Object.assign(
    {},
    ...tasks.flatMap(([name, { params, taskResponse }]) => [
      named(`${name}Request`, shape(requestOf(name, params), 'input')),
      named(
        `${name}Answer`,
        shape(answerEnvelope.extend({ taskResponse: taskResponse.optional() }), 'output'),
      ),
    ]),
  )
  const oneOf = (kind: 'Request' | 'Answer') =>
    tasks.map(([name]) => ({ $ref: `#/components/schemas/${name}${kind}` }))
  return document({
    title: 'White Server API v2, as simulated',
    description:
      'Tasks of White Server as this simulator runs them. A refusal is HTTP 200 with `error`. Not an official description.',
    origin,
    operations: [
      {
        operationId: 'create',
        method: 'POST',
        path: '/wsserverlp/api/v2/aggregators/Create',
        summary: 'Run a task, and answer it (`params.sync`) or its number (`params.async`)',
        body: {
          type: 'application/json',
          schema: {
            oneOf: oneOf('Request'),
            discriminator: {
              propertyName: 'taskType',
              mapping: Object.fromEntries(
                tasks.map(([name]) => [name, `#/components/schemas/${name}Request`]),
              ),
            },
          },
        },
        answers: {
          200: { description: 'the answer, or the refusal', schema: { anyOf: oneOf('Answer') } },
          429: { description: 'more requests than the licence allows', schema: answerEnvelope },
        },
        security: 'key',
      },
    ],
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'AggregatorAuthentication' } },
    schemas,
  })
}

const requestOf = (name: string, params: z.ZodType) => z.looseObject({ taskType: z.literal(name), params })
