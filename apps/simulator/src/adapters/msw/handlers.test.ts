import { setupServer } from 'msw/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { countingKernel } from '../../../test/support/served.ts'
import { handlers, vendorOrigins } from './handlers.ts'

function intercepted() {
  const kernel = countingKernel()
  const server = setupServer(
    ...handlers(kernel, { tillUrl: 'https://192.0.2.10:8086/rk7api/v0/xmlinterface.xml' }),
  )
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
  return kernel
}

describe('MSW handlers', () => {
  test.each([...vendorOrigins, 'https://192.0.2.10:8086'])('%s leads to the simulator', async (origin) => {
    const { counter } = intercepted()
    const answer = await fetch(`${origin}/rk7api/count?x=1`, { method: 'POST', body: 'hello' })
    expect(await answer.json()).toEqual({ executed: 1, bytes: 5 })
    expect(counter.executed).toBe(1)
    expect((await fetch(`${origin}/livez`)).status).toBe(200)
  })

  test('a lost answer rejects, and the command was executed', async () => {
    const { world, counter } = intercepted()
    world.faults.add({ kind: 'drop-after', times: 1 })
    await expect(fetch('https://ws.ucs.ru/rk7api/count', { method: 'POST' })).rejects.toThrow('fetch failed')
    expect(counter.executed).toBe(1)
  })

  test('a truncated answer cannot be read to its end', async () => {
    const { world } = intercepted()
    world.faults.add({ kind: 'truncate', bytes: 5, times: 1 })
    const read = fetch('https://ws.ucs.ru/rk7api/count').then((answer) => answer.text())
    await expect(read).rejects.toThrow(TypeError)
  })

  test('a hanging request ends when the caller loses patience', async () => {
    const { world } = intercepted()
    world.faults.add({ kind: 'hang', times: 1 })
    const hanging = fetch('https://l.ucs.ru/rk7api/count', { signal: AbortSignal.timeout(100) })
    await expect(hanging).rejects.toThrow(/timeout/i)
    expect((await fetch('https://l.ucs.ru/rk7api/count')).status).toBe(200)
  })
})
