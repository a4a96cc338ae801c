import type { AddressInfo } from 'node:net'
import express from 'express'

const app = express()
app.get('/livez', (_request, response) => void response.send('ok'))
app.post('/echo', express.raw({ type: () => true, limit: '10mb' }), (request, response) => {
  response.json({ bytes: (request.body as Buffer).length })
})
const server = app.listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})
