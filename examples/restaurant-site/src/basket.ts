import type { Request, Response } from 'express'

/** Portions by the dish's id. */
export type Basket = ReadonlyMap<string, number>

const cookie = 'basket'
const mostPortions = 20

/** The basket lives in a cookie: the shop keeps nothing of guests who only look. */
export function readBasket(request: Request): Basket {
  const text = /(?:^|;\s*)basket=([^;]*)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const entries = decodeURIComponent(text)
    .split(',')
    .map((entry) => entry.split(':'))
    .filter(([id, portions]) => id && /^\d{1,2}$/.test(portions ?? ''))
  return new Map(entries.map(([id = '', portions]) => [id, Math.min(Number(portions), mostPortions)]))
}

export function writeBasket(response: Response, basket: Basket): void {
  const text = [...basket].filter(([, portions]) => portions > 0).map(([id, portions]) => `${id}:${portions}`)
  response.cookie(cookie, text.join(','), { httpOnly: true, sameSite: 'lax' })
}

/** The basket with so many portions more of a dish. */
export function withDish(basket: Basket, id: string, portions: number): Basket {
  const count = Math.max(0, Math.min((basket.get(id) ?? 0) + portions, mostPortions))
  return new Map([...basket, [id, count]])
}
