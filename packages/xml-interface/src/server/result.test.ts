import { Money } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { complaint } from '../../test/schemas.ts'
import { readAnswer, readBatchAnswer } from '../envelope/answer.ts'
import { GetDishRests, GetSystemInfo, LockOrder, SaveOrder } from '../index.ts'
import { type EncodableResponse, encodeBatchResult, encodeResult } from './index.ts'

const facts = {
  serverVersion: '7.26.8.2001',
  xmlVersion: 248,
  netName: 'MID1',
  dateTime: '2026-03-02T12:00:05',
  arrivalDateTime: '2026-03-02T12:00:04',
}

describe('encodeResult', () => {
  it('writes an answer that the client reads back', () => {
    const data: EncodableResponse<typeof LockOrder> = { locked: true }
    const xml = encodeResult(
      facts,
      { name: 'LockOrder', status: 'Ok', workTime: 3, command: LockOrder, data },
      1,
    )
    expect(xml).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" NetName="MID1" Status="Ok" CMD="LockOrder" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="3" Processed="1" ArrivalDateTime="2026-03-02T12:00:04" locked="1"/>',
    )
    expect(readAnswer(LockOrder, xml)).toMatchObject({ data: { locked: true }, problems: [] })
  })

  it('writes refusals that the schema of the answer admits', () => {
    const xml = encodeResult(
      facts,
      {
        name: 'SaveOrder',
        status: 'Query Executing Error',
        errorCode: 3373,
        errorText: 'Недостаточно "денег" <',
        errors: [{ code: 1, component: 'Printer', text: 'a & b' }],
        workTime: 3,
      },
      0,
    )
    expect(complaint('resSaveOrder', xml)).toBeUndefined()
    expect(readAnswer(SaveOrder, xml).envelope).toMatchObject({
      errorCode: 3373,
      errorText: 'Недостаточно "денег" <',
      errors: [{ code: 1, component: 'Printer', text: 'a & b' }],
      processed: 0,
    })
  })

  it('refuses a payload that the documented answer has no place for', () => {
    const data = { locked: true, price: Money.zero }
    expect(() =>
      encodeResult(facts, { name: 'LockOrder', status: 'Ok', workTime: 3, command: LockOrder, data }, 1),
    ).toThrow('LockOrder answer: price is 0')
  })

  it('writes a batch with copies of the commands', () => {
    const source = '<RK7Command2 CMD="GetSystemInfo"/>'
    const xml = encodeBatchResult(
      facts,
      'Query Executing Error',
      [
        {
          name: 'GetSystemInfo',
          status: 'Ok',
          workTime: 1,
          command: GetSystemInfo,
          data: { SystemInfo: { NetName: 'MID1' } },
          source,
        },
        { name: 'GetDishRests', status: 'Query Executing Error', errorCode: 5, errorText: 'no', workTime: 1 },
      ],
      2,
    )
    expect(xml).toContain(`<SourceCommand>${source}</SourceCommand><SystemInfo NetName="MID1"/>`)
    const { root, answers } = readBatchAnswer([GetSystemInfo, GetDishRests], xml)
    expect(root).toMatchObject({ status: 'Query Executing Error', processed: 2, command: undefined })
    expect(answers[0]).toMatchObject({
      data: { SystemInfo: { NetName: 'MID1' } },
      problems: [],
      envelope: { status: 'Ok', serverVersion: '7.26.8.2001' },
    })
    expect(answers[1]?.envelope).toMatchObject({
      status: 'Query Executing Error',
      errorCode: 5,
      command: 'GetDishRests',
    })
  })
})
