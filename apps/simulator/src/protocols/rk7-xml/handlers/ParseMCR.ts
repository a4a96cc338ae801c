import { ParseMCR } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { itemView } from '../views/refs.ts'

/** The algorithms look at the input alone, not at the device it comes from. */
export const parseMcr = handler(ParseMCR, ({ base64data, data = '' }, { domain: { cards, restaurant } }) => {
  const input = base64data === '' ? data : textOf(base64data)
  return {
    Item: cards.parse(input).map(({ algorithm, cardCode, object, scope }) => ({
      cardCode,
      scope,
      MCR: itemView(restaurant, algorithm),
      ...(object && { Object: itemView(restaurant, object) }),
    })),
  }
})

const textOf = (base64: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(base64.replace(/\s/g, '')), (letter) => letter.charCodeAt(0)))
