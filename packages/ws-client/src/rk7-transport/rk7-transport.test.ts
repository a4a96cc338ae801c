import { isOutcomeUnknownError, isUnavailableError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { common, cut, failure, fakeServer } from '../../test/fake-server.ts'
import { toBase64, xmlFromBase64 } from './base64.ts'
import { rk7Transport } from './rk7-transport.ts'

const answer = (xml: string) => ({ ...common('ExecuteRk7Query'), taskResponse: { base64: toBase64(xml) } })
const query = '<RK7Query><RK7CMD CMD="GetSystemInfo"/></RK7Query>'

describe('base64 of XML', () => {
  it('survives every script and any size', () => {
    const text = `<a name="Борщ 🍲 č"/>`.repeat(5000)
    expect(xmlFromBase64(toBase64(text))).toBe(text)
  })

  it('is read in the encoding that the declaration names', () => {
    const bytes = [
      ...Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a n="'),
      0xc1,
      0xee,
      ...Buffer.from('"/>'),
    ]
    expect(xmlFromBase64(btoa(String.fromCharCode(...bytes)))).toContain('n="Бо"')
  })

  it('is read as UTF-8 where the declaration names nonsense', () => {
    expect(xmlFromBase64(toBase64('<?xml version="1.0" encoding="nonsense"?><a/>'))).toContain('<a/>')
  })
})

describe('rk7Transport', () => {
  it('carries a document to the till of the given restaurant and back', async () => {
    const { client, requests } = fakeServer([answer('<RK7QueryResult Status="Ok" Name="Борщ"/>')])
    const transport = rk7Transport(client, { objectId: 199990002 })
    const xml = await transport.send(query, { operation: 'GetSystemInfo', effect: 'read' })
    expect(xml).toBe('<RK7QueryResult Status="Ok" Name="Борщ"/>')
    expect(requests[0]?.body).toEqual({
      taskType: 'ExecuteRk7Query',
      params: { sync: { objectId: 199990002, timeout: 120 }, base64: Buffer.from(query).toString('base64') },
    })
  })

  it('repeats reads only', async () => {
    const reading = fakeServer([cut(), answer('<a/>')])
    await rk7Transport(reading.client).send(query, { operation: 'GetSystemInfo', effect: 'read' })
    expect(reading.requests).toHaveLength(2)

    const writing = fakeServer([cut(), answer('<a/>')])
    const sent = rk7Transport(writing.client).send(query, { operation: 'SaveOrder', effect: 'write' })
    await expect(sent).rejects.toSatisfy(isOutcomeUnknownError)
    expect(writing.requests).toHaveLength(1)
  })

  it('leaves a write unknown for which the restaurant did not answer in time', async () => {
    const timeout = failure({ code: 'Timeout' }, 'ExecuteRk7Query')
    const { client } = fakeServer([timeout, timeout])
    const transport = rk7Transport(client)
    await expect(transport.send(query, { operation: 'PayOrder', effect: 'write' })).rejects.toSatisfy(
      isOutcomeUnknownError,
    )
    await expect(transport.send(query, { operation: 'GetOrder', effect: 'read' })).rejects.toSatisfy(
      isUnavailableError,
    )
  })

  it('does not take anything else for base64', async () => {
    const { client } = fakeServer([{ ...common('ExecuteRk7Query'), taskResponse: { base64: '<xml/>' } }])
    await expect(
      rk7Transport(client).send(query, { operation: 'SaveOrder', effect: 'write' }),
    ).rejects.toSatisfy(isOutcomeUnknownError)
  })
})
