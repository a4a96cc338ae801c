// One route that checks the body with the same schemas as the simulator and answers a fixed JSON. No key, no limit, no journal, no restaurant.
import { requestEnvelope, type TaskName, taskSchemas } from '@rkeeper-kit/ws-client/schemas'
import express from 'express'
import { listen } from './listen.ts'

/** The answer to each task. */
const answers = JSON.parse(process.argv[2] ?? '{}') as Readonly<Record<string, unknown>>

const app = express()
app.post('/json', express.json({ limit: '10mb' }), (request, response) => {
  const { taskType, params } = requestEnvelope.parse(request.body)
  taskSchemas[taskType as TaskName].params.parse(params)
  response.json(answers[taskType])
})
listen(app)
