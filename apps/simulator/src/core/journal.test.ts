import { describe, expect, test, vi } from 'vitest'
import { noon } from '../../test/support/world.ts'
import { createJournal, type JournalRecord } from './journal.ts'

const encode = (text: string) => new TextEncoder().encode(text)

const exchange = (patch: Partial<JournalRecord> = {}): JournalRecord => ({
  at: noon,
  protocol: 'rk7',
  commands: ['SaveOrder'],
  warnings: [],
  request: { method: 'POST', url: '/rk7api/v0/xmlinterface.xml', headers: {}, body: encode('<RK7Query/>') },
  response: { status: 200, headers: {}, body: '<RK7QueryResult/>' },
  ...patch,
})

const make = (size = 1000, bodyBytes = 64, secrets: string[] = []) =>
  createJournal({ size: () => size, bodyBytes: () => bodyBytes, secrets })

describe('journal', () => {
  test('shows an exchange with simulated time, target, verdict and bodies', () => {
    const journal = make()
    journal.add(exchange({ objectId: 199990001, outcome: 'Ok', warnings: ['ident used'], durationMs: 1.5 }))
    expect(journal.list()).toEqual([
      {
        id: 1,
        at: '2026-03-02T12:00:00.000Z',
        protocol: 'rk7',
        command: 'SaveOrder',
        commands: ['SaveOrder'],
        objectId: 199990001,
        method: 'POST',
        path: '/rk7api/v0/xmlinterface.xml',
        status: 200,
        outcome: 'Ok',
        durationMs: 1.5,
        warnings: ['ident used'],
        fault: null,
        request: { headers: {}, body: '<RK7Query/>' },
        response: { headers: {}, body: '<RK7QueryResult/>' },
      },
    ])
  })

  test('filters by protocol and command and keeps the newest', () => {
    const journal = make()
    journal.add(exchange({ commands: ['GetOrder', 'SaveOrder'] }))
    journal.add(exchange({ protocol: 'delivery', commands: ['pay'] }))
    journal.add(exchange())
    expect(journal.list({ command: 'saveorder' }).map(({ id }) => id)).toEqual([1, 3])
    expect(journal.list({ protocol: 'delivery' }).map(({ id }) => id)).toEqual([2])
    expect(journal.list({ limit: 2 }).map(({ id }) => id)).toEqual([2, 3])
  })

  test('forgets the oldest beyond its size, and all when cleared', () => {
    const journal = make(10)
    for (let count = 0; count < 100; count += 1) journal.add(exchange())
    expect(journal.list().map(({ id }) => id)).toEqual([91, 92, 93, 94, 95, 96, 97, 98, 99, 100])
    journal.clear()
    expect(journal.list()).toEqual([])
  })

  test('cuts long bodies and says how long they were', () => {
    const journal = make(10, 8)
    journal.add(exchange({ response: { status: 200, headers: {}, body: 'ж'.repeat(100) } }))
    const [entry] = journal.list()
    expect(entry?.response).toEqual({ headers: {}, body: 'жжжж', cutFrom: 200 })
    expect(entry?.request?.body).toBe('<RK7Quer')
  })

  test('shows no secret: not by name, not by value', () => {
    const journal = make(10, 4096, ['simulated-password'])
    const xml = '<LicenseInfo anchor="6:a#1/17" licenseToken="lic-1"/><x note="simulated-password"/>'
    journal.add(
      exchange({
        request: {
          method: 'POST',
          url: '/connect/token?client_secret=query-secret',
          headers: {
            authorization: 'Basic dXNlcjpwdw==',
            aggregatorauthentication: 'agg-key',
            usr: 'usr-hash',
            cookie: 'sid=1',
          },
          body: encode(`client_id=site&client_secret=body-secret ${xml}`),
        },
        response: {
          status: 200,
          headers: { 'set-cookie': 'sid=2' },
          body: '{"access_token":"jwt-token","password":"pw-9"}',
        },
      }),
    )
    const shown = JSON.stringify(journal.list())
    for (const secret of [
      'dXNlcjpwdw==',
      'agg-key',
      'usr-hash',
      'sid=1',
      'sid=2',
      'query-secret',
      'body-secret',
      'lic-1',
      'simulated-password',
      'jwt-token',
      'pw-9',
    ]) {
      expect(shown).not.toContain(secret)
    }
    expect(shown).toContain('6:a#1/17')
  })

  test('tells listeners until they leave', () => {
    const journal = make()
    const listener = vi.fn()
    const leave = journal.subscribe(listener)
    journal.add(exchange())
    leave()
    journal.add(exchange())
    expect(listener).toHaveBeenCalledOnce()
    expect(listener).toHaveBeenCalledWith(expect.objectContaining({ id: 1, command: 'SaveOrder' }))
  })
})
