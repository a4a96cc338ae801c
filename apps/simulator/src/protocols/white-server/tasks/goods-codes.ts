import type { Domain, GoodsCodes } from '../../../domain/contract.ts'
import { handler } from './handler.ts'

interface Item {
  readonly id: string
  /** Separated by semicolons. */
  readonly code: string
}

/** Gives dishes new alcohol codes in place of those they had; an unknown dish refuses all of it. */
export const setAlcoholCodes = handler('SetAlcoholCodes', 'till', ({ domain }, { items }) =>
  setCodes(domain, 'alcoholCodes', items),
)

/** The same with GTINs; its form is inferred from SetAlcoholCodes. */
export const setGlobalTradeItemNumbers = handler(
  'SetGlobalTradeItemNumbers',
  'till',
  ({ domain }, { items }) => setCodes(domain, 'gtins', items),
)

function setCodes({ goods }: Domain, kind: keyof GoodsCodes, items: readonly Item[]): void {
  const entries = items.map(({ id, code }) => ({ dish: { id: Number(id) }, codes: codesIn(code) }))
  goods.set(kind, entries)
}

const codesIn = (text: string): readonly string[] =>
  text
    .split(';')
    .map((code) => code.trim())
    .filter((code) => code !== '')
