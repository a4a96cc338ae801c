import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allCommands } from '../src/commands.ts'
import { readAnswer } from '../src/envelope/answer.ts'
import { renderRequest } from '../src/envelope/request.ts'
import { decodeRequest, encodeBareResult, encodeResult } from '../src/server/index.ts'
import { decodedForm, values } from './arbitrary.ts'
import { complaint } from './schemas.ts'

const facts = {
  serverVersion: '7.26.8.2001',
  xmlVersion: 248,
  dateTime: '2026-03-02T12:00:05',
  arrivalDateTime: '2026-03-02T12:00:05',
}

const find = (name: string) => allCommands.find((command) => command.name === name)

describe.each(allCommands.map((command) => [command.name, command] as const))('%s', (_, command) => {
  it('reads every request that it writes, and the schema agrees with it', () => {
    fc.assert(
      fc.property(values(command.request), (params) => {
        const xml = renderRequest(command, params)
        expect(complaint(`qry${command.name}`, xml), xml).toBeUndefined()
        const read = decodeRequest(xml, find).commands[0]
        expect(read?.problems).toEqual([])
        expect(read?.params).toEqual(decodedForm(command.request, params))
      }),
      { numRuns: 15 },
    )
  })

  it('reads every answer that it writes, and the schema agrees with it', () => {
    fc.assert(
      fc.property(values(command.response), (data) => {
        const xml = command.bare
          ? encodeBareResult(command, data)
          : encodeResult(facts, { name: command.name, status: 'Ok', workTime: 1, command, data }, 1)
        expect(complaint(`res${command.name}`, xml), xml).toBeUndefined()
        const read = readAnswer(command, xml)
        expect(read.problems).toEqual([])
        expect(read.envelope).toMatchObject({ status: 'Ok', command: command.name })
        expect(read.data).toEqual(decodedForm(command.response, data))
      }),
      { numRuns: 15 },
    )
  })
})
