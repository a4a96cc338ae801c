import { z } from 'zod'
import { protocolOf } from '../../core/faults.ts'
import { protocolNames } from '../../core/protocol.ts'

/** A protocol by name or alias; `*` and nothing mean any. */
export const protocolField = z
  .string()
  .transform((name, check) => {
    if (name === '*' || name === '') return undefined
    const protocol = protocolOf(name)
    if (protocol) return protocol
    check.issues.push({
      code: 'custom',
      input: name,
      message: 'unknown protocol',
      params: { allowed: [...protocolNames, '*'] },
    })
    return z.NEVER
  })
  .meta({ description: `one of ${protocolNames.join(', ')}, an alias (ws, xml, ls …), or * for any` })

/** A command by name; `*` and nothing mean any. */
export const commandField = z
  .string()
  .transform((name) => (name === '*' || name === '' ? undefined : name))
  .meta({ description: 'name of a command, case does not matter; * for any' })

/** An instant in ISO 8601, read as milliseconds since the epoch. */
export const instantField = z
  .string()
  .transform((text, check) => {
    const instant = Date.parse(text)
    if (!Number.isNaN(instant)) return instant
    check.issues.push({
      code: 'custom',
      input: text,
      message: 'not a time',
      params: { allowed: 'a time such as 2026-03-02T12:00:00Z' },
    })
    return z.NEVER
  })
  .meta({ description: 'ISO 8601, for example 2026-03-02T12:00:00Z' })
