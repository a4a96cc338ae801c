import { Quantity } from '@rkeeper-kit/core'
import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { type Stage, scenario } from '../scenario.ts'

async function bearer({ at }: Stage): Promise<string> {
  const { tokenUrl, clientId, clientSecret } = at.info.delivery
  const form = {
    client_id: clientId,
    client_secret: clientSecret,
    grant_type: 'client_credentials',
    scopes: 'orders',
  }
  const response = await at.fetch(tokenUrl, { method: 'POST', body: new URLSearchParams(form) })
  return ((await response.json()) as { access_token: string }).access_token
}

// The two samples of the vendor's usage scenario, letter for letter.
scenario('the documented errors of paying and closing in Delivery', (stage) => {
  it('come with their status and their exact body', async () => {
    const { at, delivery, till } = stage()
    const { dish, currency } = hall(at, till)
    const { orderId } = await delivery.orders.create({
      restaurantId: at.info.delivery.restaurantId,
      expeditionType: 'pickup',
      soonest: true,
      paymentTypeId: 'online',
      guest: { phone: '70000000001' },
      dishList: [{ externalId: String(dish.id), quantity: Quantity.one }],
    })
    await at.simulator.clock.advance(5)
    const headers = { authorization: `Bearer ${await bearer(stage())}`, 'content-type': 'application/json' }
    const put = (action: string, body?: unknown) =>
      at.fetch(`${at.info.delivery.url}/orders/api/v1/orders/${orderId}/${action}`, {
        method: 'PUT',
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })

    const short = await put('pay', [
      {
        code: currency.guid.replace(/[{}]/g, ''),
        amount: 1,
        paidAt: '2026-03-02T12:00:00.000+03:00',
        name: '',
      },
    ])
    expect(short.status).toBe(500)
    const shortBody = await short.text()
    expect(shortBody.replace(/"requestId":"[0-9A-V]{13}:\d{8}"/, '"requestId":"…"')).toBe(
      '{"code":"ERR_EXTERNAL_ERROR_WS","msg":"WS Error: Error Code: WsaOrderError. RkInternal: Checkout [3373] Not enough funds to pay for the order in full.","requestId":"…","errors":null}',
    )

    const unpaid = await put('complete')
    expect(unpaid.status).toBe(500)
    const unpaidBody = await unpaid.text()
    expect(
      unpaidBody
        .replace(/"requestId":"[0-9a-f]{32}"/, '"requestId":"…"')
        .replace(/order \d+\.\d+,/, 'order 1.73,'),
    ).toBe(
      '{"code":"rk7_close_order","msg":"RkInternal: Checkout [3071] Unable to close order 1.73, it is not fully paid.","requestId":"…","errors":null}',
    )
  })
})
