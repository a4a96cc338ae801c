// One route that reads a body and answers a small JSON.
import express from 'express'
import { listen } from './listen.ts'

const app = express()
app.get('/livez', (_request, response) => void response.send('ok'))
app.post('/echo', express.raw({ type: () => true, limit: '10mb' }), (request, response) => {
  response.json({ bytes: (request.body as Buffer).length })
})
listen(app)
