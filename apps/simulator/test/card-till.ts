import { kiev, rk7Till } from './rk7-till.ts'

const at = '<Station id="1"/><Interface id="3"/>'

/** For tests: a till with an order of 980.00, and what is done there with cards. */
export async function cardTill(patch = {}) {
  const till = rk7Till(patch)
  const guid = await till.create()
  await till.save(guid, kiev)
  const info = (code: string, asked = '') =>
    till.send('GetCardInfo', `<Interface id="3"/>${asked}`, `cardCode="${code}"`)
  const balance = async (code = '7001234') => Number((await info(code)).values('//CardInfo/@amount')[0])
  const apply = (code: string, more = '') =>
    till.send('ApplyPersonalCard', `<Order guid="${guid}"/>${at}`, `CardCode="${code}" ${more}`)
  const pay = (payments: string) => till.send('PayOrder', payOrder(guid, payments))
  return { ...till, guid, info, balance, apply, pay }
}

/** The contents of a PayOrder. */
export const payOrder = (guid: string, payments: string): string =>
  `<Order guid="${guid}"/><Station id="1"/><Cashier id="1"/>${payments}`

/** A payment by card. */
export const byCard = (amount: number, code = '7001234', currency = 4): string =>
  `<Payment id="${currency}" amount="${amount}" cardCode="${code}"><Interface id="3"/></Payment>`
