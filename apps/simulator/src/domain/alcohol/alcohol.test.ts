import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markOf } from '../../../test/marks.ts'
import { noon, testTill } from '../../../test/till.ts'
import { DomainError } from '../errors.ts'

const kegMark = markOf('010460000000001521KEG-1')
const keg = { data: kegMark, volume: 30_000, station: { id: 1 } }
const day = 24 * 60 * 60 * 1000

describe('a keg', () => {
  test('goes on tap once, for as long as it may be sold, and off again', () => {
    const { alcohol, world } = testTill()
    alcohol.openKeg(keg)
    expect(alcohol.keg(kegMark)).toMatchObject({
      gtin: '04600000000015',
      restVolume: 30_000,
      expiresAt: noon + 180 * day,
      sellBefore: noon + 30 * day,
      document: { status: 'Accepted' },
    })
    alcohol.pour(kegMark, 29_500)
    world.clock.advance(60_000)
    alcohol.finishKeg(kegMark)
    expect(alcohol.keg(kegMark)).toMatchObject({ restVolume: 500, finishedAt: noon + 60_000 })
    expect(() => alcohol.pour(kegMark, 1)).toThrow('off the tap')
    expect(() => alcohol.openKeg({ ...keg, resend: true })).toThrow('off the tap')
  })

  test.each([
    ['away', true, 'circulating', { status: 'NotSended' }],
    ['refusing', true, 'circulating', { status: 'DocumentError', error: { source: 'DocsExchange' } }],
    ['available', false, 'circulating', { status: 'DocumentCreated', guid: expect.any(String) }],
    ['available', true, 'withdrawn', { status: 'AcceptError', error: { source: 'Chestny Znak' } }],
    ['available', true, 'circulating', { status: 'Accepted', guid: expect.any(String) }],
  ] as const)(
    'has a document that goes as far as it can: service %s, marking %s, mark %s',
    (documents, online, state, document) => {
      const { alcohol, marking } = testTill()
      alcohol.setServices({ documents })
      marking.setService({ online })
      marking.setMark(kegMark, state)
      expect(alcohol.openKeg(keg).document).toMatchObject(document)
    },
  )

  test('that failed is sent again, or approved by hand', () => {
    const { alcohol } = testTill()
    alcohol.setServices({ documents: 'refusing' })
    alcohol.openKeg(keg)
    expect(() => alcohol.openKeg(keg)).toThrow('on tap already')
    alcohol.setServices({ documents: 'available' })
    expect(alcohol.openKeg({ ...keg, resend: true }).document.status).toBe('Accepted')
    alcohol.setServices({ documents: 'away' })
    // Nothing takes back what the marking system has accepted.
    expect(alcohol.openKeg({ ...keg, resend: true }).document.status).toBe('Accepted')

    const other = { ...keg, data: markOf('010460000000001521KEG-2') }
    alcohol.openKeg(other)
    alcohol.pour(other.data, 400)
    const approved = alcohol.approveKeg({ ...other, volume: 20_000, author: { id: 2 } })
    expect(approved).toMatchObject({ bottleVolume: 20_000, restVolume: 19_600, authorId: 2 })
    expect(approved.document).toEqual({ status: 'Accepted' })
  })
})

describe('a bottle', () => {
  const stamp = (number: number) => markOf(`STAMP-${number}`)
  const bottle = { data: stamp(1), gtin: '4600000000039', station: { id: 1 } }

  test('is known by its GTIN, in whatever length that is written', () => {
    const { alcohol } = testTill()
    expect(alcohol.openBottle(bottle)).toMatchObject({
      name: 'Red wine of the valley',
      bottleVolume: 750,
      restVolume: 750,
      opened: false,
    })
    const older = { ...bottle, data: stamp(2), restVolume: 200 }
    expect(alcohol.openBottle(older)).toMatchObject({ restVolume: 200, opened: true })
    const stranger = { ...bottle, data: stamp(3), gtin: '04600000000017', restVolume: 300 }
    expect(alcohol.openBottle(stranger)).toMatchObject({ bottleVolume: 300, restVolume: 300 })
  })

  test('is as full as the till last heard of the accounting service', () => {
    const { alcohol } = testTill()
    alcohol.openBottle(bottle)
    alcohol.pour(bottle.data, 150)
    expect(alcohol.bottles()).toMatchObject([{ restVolume: 750 }])
    alcohol.setServices({ accounting: 'away' })
    expect(alcohol.synchronise({ id: 1 })).toBe(false)
    expect(alcohol.bottles()).toMatchObject([{ restVolume: 750 }])
    alcohol.setServices({ accounting: 'available' })
    expect(alcohol.synchronise({ id: 1 })).toBe(true)
    expect(alcohol.bottles()).toMatchObject([{ restVolume: 600 }])
  })
})

test('whatever is opened, approved and poured, no vessel holds less than nothing or more than it is big', () => {
  const data = fc.constantFrom(kegMark, markOf('010460000000001521KEG-2'), markOf('STAMP-1'))
  const volume = fc.integer({ min: 1, max: 1000 })
  type Till = ReturnType<typeof testTill>
  const step = fc.oneof(
    fc.record({ data, volume, resend: fc.boolean() }).map(
      (each) =>
        ({ alcohol }: Till) =>
          void alcohol.openKeg({ ...each, station: { id: 1 } }),
    ),
    fc.record({ data, volume }).map(
      (each) =>
        ({ alcohol }: Till) =>
          void alcohol.approveKeg({ ...each, station: { id: 1 } }),
    ),
    fc.record({ data, restVolume: volume }).map((each) => ({ alcohol }: Till) => {
      alcohol.openBottle({ ...each, gtin: '04600000000046', station: { id: 1 } })
    }),
    fc.tuple(data, volume).map(
      (each) =>
        ({ alcohol }: Till) =>
          alcohol.pour(...each),
    ),
    data.map(
      (each) =>
        ({ alcohol }: Till) =>
          void alcohol.finishKeg(each),
    ),
    fc.constantFrom('available', 'refusing', 'away').map(
      (documents) =>
        ({ alcohol }: Till) =>
          alcohol.setServices({ documents }),
    ),
    fc.constant(({ alcohol }: Till) => void alcohol.synchronise({ id: 1 })),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const till = testTill()
      for (const play of steps) {
        try {
          play(till)
        } catch (error) {
          if (!(error instanceof DomainError)) throw error
        }
        const vessels = [...till.alcohol.kegs(), ...till.alcohol.bottles()]
        for (const { bottleVolume, restVolume } of vessels) {
          expect(restVolume).toBeGreaterThanOrEqual(0)
          expect(restVolume).toBeLessThanOrEqual(bottleVolume)
        }
        for (const { accountedVolume, restVolume } of till.alcohol.bottles()) {
          expect(accountedVolume).toBeGreaterThanOrEqual(0)
          expect(accountedVolume).toBeLessThanOrEqual(restVolume)
        }
      }
    }),
    { numRuns: 60 },
  )
})
