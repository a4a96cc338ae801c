import { ManualClock } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { GetRefList, Rk7Client, type Rk7Transport, referenceCache, referenceItems } from '../index.ts'
import { propFilters } from './filter.ts'
import { allBut, itemsMask, ofClass } from './mask.ts'

const head = '<?xml version="1.0"?><RK7QueryResult ServerVersion="7.26.8.2001" Status="Ok" ErrorText="">'
const item = (n: number) =>
  `\n<Item Ident="${n}" GUIDString="{A}" Code="${n}" Name="Tea &gt; ${n} 🍲" Status="rsActive" ActiveHierarchy="true"><Blob>AA==</Blob></Item>`
const answerOf = (count: number) =>
  `${head}<RK7Reference DataVersion="7" Name="TABLES"><Items>${Array.from({ length: count }, (_, n) => item(n)).join('')}<!-- > --></Items></RK7Reference></RK7QueryResult>`

/** Brings an answer in parts of a size. */
function streaming(text: string, size: number, sent: string[] = []): Rk7Transport {
  async function* parts() {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
  }
  return {
    async send(document) {
      sent.push(document)
      return text
    },
    async stream(document) {
      sent.push(document)
      return parts()
    },
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const each of items) list.push(each)
  return list
}

describe('referenceItems', () => {
  it.each([1, 2, 3, 7, 64, 100_000])(
    'gives the same items whether %i characters come at a time',
    async (size) => {
      const sent: string[] = []
      const rk7 = new Rk7Client({ transport: streaming(answerOf(5), size, sent) })
      const items = await all(
        referenceItems(rk7, 'TABLES', { OnlyActive: true, properties: ['Ident', 'Code', 'Name'] }),
      )
      expect(sent[0]).toContain('RefName="Tables" PropMask="items.(Ident,Code,Name)" OnlyActive="1"')
      expect(items).toHaveLength(5)
      expect(items[3]).toMatchObject({
        id: 3,
        code: 3,
        guid: '{A}',
        name: 'Tea > 3 🍲',
        altName: undefined,
        status: 'active',
        active: true,
        properties: { Code: '3' },
        children: [{ name: 'Blob', children: ['AA=='] }],
      })
    },
  )

  it('takes the whole answer where the transport cannot stream', async () => {
    const rk7 = new Rk7Client({ transport: { send: async () => answerOf(2) } })
    expect(await all(referenceItems(rk7, 'TABLES'))).toHaveLength(2)
  })

  it('says how many items had come when the answer is cut off', async () => {
    const whole = answerOf(5)
    const rk7 = new Rk7Client({ transport: streaming(whole.slice(0, whole.indexOf('Ident="4"')), 50) })
    const seen: unknown[] = []
    const reading = (async () => {
      for await (const each of referenceItems(rk7, 'TABLES')) seen.push(each)
    })()
    await expect(reading).rejects.toMatchObject({
      name: 'UnavailableError',
      message: expect.stringContaining('cut off after 4 items'),
      details: { items: 4 },
    })
    expect(seen).toHaveLength(4)
  })

  it('tells a broken answer from one that was cut off, with its line', async () => {
    const rk7 = new Rk7Client({ transport: streaming(answerOf(3).replace('Ident="2"', 'Ident=2'), 40) })
    await expect(all(referenceItems(rk7, 'TABLES'))).rejects.toMatchObject({
      name: 'UnexpectedResponseError',
      message: expect.stringMatching(/after 2 items: Malformed tag <Item> \(line 4, column \d+\)/),
    })
  })

  it('throws what the server refuses with', async () => {
    const refusal =
      '<RK7QueryResult Status="Query Executing Error" RK7ErrorN="2135" ErrorText="no such collection"/>'
    const rk7 = new Rk7Client({ transport: streaming(refusal, 9) })
    await expect(all(referenceItems(rk7, 'TABLES'))).rejects.toMatchObject({
      name: 'RefusedError',
      code: 2135,
    })
  })

  it('stops when it is cancelled, and closes the stream when nobody wants more', async () => {
    let closed = 0
    async function* endless() {
      try {
        yield `${head}<RK7Reference><Items>`
        for (let n = 0; ; n++) yield item(n)
      } finally {
        closed++
      }
    }
    const transport: Rk7Transport = { send: async () => '', stream: async () => endless() }
    const rk7 = new Rk7Client({ transport })
    for await (const each of referenceItems(rk7, 'TABLES')) if (each.id === 10) break
    expect(closed).toBe(1)

    const cancel = new AbortController()
    const reason = new Error('enough')
    const reading = (async () => {
      for await (const each of referenceItems(rk7, 'TABLES', {}, { signal: cancel.signal }))
        if (each.id === 10) cancel.abort(reason)
    })()
    await expect(reading).rejects.toBe(reason)
    expect(closed).toBe(2)
  })
})

describe('referenceCache', () => {
  it('reads a collection again only when its version has changed', async () => {
    let version = 7
    const sent: string[] = []
    const transport: Rk7Transport = {
      async send(document) {
        sent.push(document.includes('GetRefList') ? 'list' : 'data')
        return document.includes('GetRefList')
          ? `${head}<RK7RefList Count="1"><RK7Reference RefName="TABLES" Count="2" DataVersion="${version}"/></RK7RefList></RK7QueryResult>`
          : answerOf(2)
      },
    }
    const cache = referenceCache(new Rk7Client({ transport, clock: new ManualClock(0) }))
    const first = await cache.get('Tables')
    expect(first).toMatchObject({ dataVersion: 7, items: [{ id: 0 }, { id: 1 }] })
    expect(await cache.get('TABLES')).toBe(first)
    expect(sent).toEqual(['list', 'data', 'list'])
    version++
    expect((await cache.get('Tables')).dataVersion).toBe(8)
    await cache.get('Tables', { OnlyActive: true })
    expect(sent.filter((each) => each === 'data')).toHaveLength(3)
    expect(GetRefList.effect).toBe('read')
  })
})

describe('masks and filters', () => {
  it('are written by the grammar of the server', () => {
    expect(itemsMask()).toBe('items.*')
    expect(itemsMask('Ident', 'PRICETYPES-3', { RIChildItems: ['Ident', { TSelector: [] }] })).toBe(
      'items.(Ident,PRICETYPES-3,RIChildItems.(Ident,TSelector.*))',
    )
    expect(
      itemsMask({ RIChildItems: [allBut('AltName')] }, ofClass('TRK7MenuItemCombo', 'ComboDiscount')),
    ).toBe('items.(RIChildItems.(!AltName),TRK7MenuItemCombo:ComboDiscount)')
    expect(() => itemsMask('a,b')).toThrow('"a,b" is no name of a property')
    expect(propFilters({ Code: 17, Name: { contains: 'tea' }, AltName: { matches: '^A' } })).toEqual({
      PROPFILTER: [
        { Name: 'Code', Value: '17' },
        { Name: 'Name', Substring: 'tea' },
        { Name: 'AltName', Value: '^A', Masked: 1 },
      ],
    })
  })
})
