import { LicenseServerClient } from '@rkeeper-kit/licensing'
import { CreateOrder, renderRequest, SaveOrder } from '@rkeeper-kit/xml-interface'
import type { Info } from '../process.ts'

/** A simulated restaurant as the measurements use it: over its own doors and the control API. */
export type Restaurant = Awaited<ReturnType<typeof openRestaurant>>

export async function openRestaurant(info: Info) {
  const { rk7, licensing, samples } = info
  const licences = new LicenseServerClient({ ...licensing, baseUrl: licensing.url })
  const { id: licenseToken } = await licences.getLicenseIdByAnchor(licensing.anchor)
  const headers = {
    'content-type': 'application/xml',
    authorization: `Basic ${Buffer.from(`${rk7.username}:${rk7.password}`).toString('base64')}`,
  }
  const station = { id: samples.stationId }

  const post = async (document: string): Promise<string> => {
    const response = await fetch(rk7.url, { method: 'POST', headers, body: document })
    const text = await response.text()
    if (!/ Status="Ok"/.test(text))
      throw new Error(`${document.slice(0, 200)} was answered: ${text.slice(0, 500)}`)
    return text
  }

  return {
    headers,
    post,

    async control(method: 'POST' | 'PATCH', path: string, body: object = {}): Promise<void> {
      const response = await fetch(`${info.url}/_sim/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      if (!response.ok)
        throw new Error(`${method} /_sim/${path}: ${response.status} ${await response.text()}`)
    },

    /** Each order gets a GUID of its own, made from its number. */
    createOrder: (number: number) =>
      post(
        renderRequest(CreateOrder, {
          Order: [
            {
              guid: guidOf(number),
              Table: { code: samples.tableCode },
              Station: station,
              Waiter: { id: samples.waiterId },
            },
          ],
        }),
      ),

    /** A request that writes three dishes into an order; `instance` is a licence instance with numbers of its own. */
    saveOrder: (number: number, instance: number, seqNumber: number): string =>
      renderRequest(SaveOrder, {
        LicenseInfo: {
          anchor: licensing.anchor,
          licenseToken,
          LicenseInstance: { guid: guidOf(1_000_000 + instance), seqNumber },
        },
        Order: { guid: guidOf(number) },
        Session: [
          {
            Station: station,
            Dish: samples.dishes.slice(0, 3).map(({ id }, index) => ({ id, quantity: 1000 * (index + 1) })),
          },
        ],
      }),
  }
}

const guidOf = (number: number): string => `{0B9D3F52-61C7-4A8E-9F20-${String(number).padStart(12, '0')}}`
