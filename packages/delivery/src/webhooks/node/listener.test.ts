import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { createWebhookReceiver, type StatusEvent } from '../index.ts'
import { expressWebhook, nodeWebhook } from './index.ts'

const event = { orderId: '1042', orderStatusId: 4 }

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`
}

const post = (url: string, body: unknown) => fetch(url, { method: 'POST', body: JSON.stringify(body) })

it('receives behind node:http', async () => {
  const events: StatusEvent[] = []
  const url = await serve(nodeWebhook(createWebhookReceiver({ onStatus: (each) => void events.push(each) })))
  expect((await post(url, event)).status).toBe(200)
  expect((await post(url, 'nonsense')).status).toBe(400)
  expect((await fetch(url)).status).toBe(405)
  expect(events).toEqual([event])
})

it('receives behind Express, also after express.json() has read the body', async () => {
  const events: StatusEvent[] = []
  const handle = expressWebhook(createWebhookReceiver({ onStatus: (each) => void events.push(each) }))
  const url = await serve((request, response) => {
    let text = ''
    request.on('data', (chunk) => {
      text += chunk
    })
    request.on('end', () => {
      handle(Object.assign(request, { body: JSON.parse(text) }), response, () => response.destroy())
    })
  })
  expect(await (await post(url, event)).json()).toEqual({})
  expect(events).toEqual([event])
})
