import { isInvalidRequestError, isRefusedError, Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { FakeService, failure, ok } from '../test/fake-service.ts'
import { DeliveryClient } from './client.ts'

describe('DeliveryClient', () => {
  it('needs its credentials', () => {
    const make = () => new DeliveryClient({ clientId: '', clientSecret: '' })
    expect(make).toThrow(/clientId and clientSecret/)
  })

  it('goes where it is told', async () => {
    const service = new FakeService(() => ok([]))
    const client = service.client({
      baseUrl: 'http://127.0.0.1:7070/',
      tokenUrl: 'http://127.0.0.1:7070/connect/token',
      headers: { 'x-trace': '1' },
    })
    await client.menu.limited({ headers: { 'x-call': '2' } })
    expect(service.tokenCalls[0]?.url.href).toBe('http://127.0.0.1:7070/connect/token')
    expect(service.calls[0]?.url.href).toBe('http://127.0.0.1:7070/orders/api/v1/menu/dishes/limitedlist')
    expect(service.calls[0]?.headers.get('x-trace')).toBe('1')
    expect(service.calls[0]?.headers.get('x-call')).toBe('2')
  })

  it('lets no secret reach logs, hooks or errors', async () => {
    const seen: unknown[] = []
    const write = (...line: unknown[]) => void seen.push(line)
    const service = new FakeService(
      () => new Response(null, { status: 503 }),
      () => failure('order_not_found', 'Order is not found'),
    )
    const client = service.client({
      logger: { debug: write, info: write, warn: write, error: write },
      hooks: { onRequest: write, onResponse: write, onRetry: write },
    })
    const error = await client.orders.get('1').catch((reason: unknown) => reason)
    expect(isInvalidRequestError(error)).toBe(true)
    expect(seen.length).toBeGreaterThan(3)
    const shown = JSON.stringify([seen, error]) + String(error)
    expect(shown).not.toContain('very-secret-value')
    expect(shown).not.toContain('token-1')
  })
})

describe('the menu', () => {
  it('comes with money and with empty lists for missing ones', async () => {
    const service = new FakeService(() =>
      ok({
        name: 'Site menu',
        isPossibleDelete: true,
        categories: [{ id: 7, name: 'Soups' }],
        products: [
          {
            id: 'p',
            externalId: 1000101,
            categoryId: 7,
            name: 'Pea soup',
            price: '240.5',
            isContainInStopList: null,
          },
        ],
        ingredientsSchemes: [{ id: 's', ingredientsGroups: [{ id: 'g', minCount: 0, maxCount: 2 }] }],
      }),
    )
    const menu = await service.client().menu.view({ restaurantId: 'r/1' })
    expect(service.calls[0]?.url.search).toBe('?restaurantId=r%2F1')
    expect(menu.categories).toEqual([{ id: '7', name: 'Soups', parentId: null }])
    expect(menu.products[0]).toMatchObject({
      id: 'p',
      externalId: '1000101',
      categoryId: '7',
      price: Money.fromDecimal('240.5'),
      schemeId: null,
      imageUrls: [],
      isContainInStopList: [],
    })
    expect(menu.ingredients).toEqual([])
    expect(menu).toMatchObject({ isPossibleDelete: true })
  })

  it('knows what is left', async () => {
    const dish = { restaurantId: 'r', typeOfDish: 'product', externalId: '1', name: 'Soup' }
    const service = new FakeService(() =>
      ok([
        { ...dish, quantity: 4.5 },
        { ...dish, quantity: null },
      ]),
    )
    const left = await service.client().menu.limited()
    expect(left.map(({ quantity }) => quantity)).toEqual([Quantity.fromDecimal(4.5), null])
  })
})

describe('restaurants and addresses', () => {
  it('lists the establishments of the connection itself', async () => {
    const service = new FakeService(() =>
      ok([{ id: 'r', objectId: '199900001', name: 'Harbour', actualAddress: 'Port', state: 'active' }]),
    )
    const list = await service.client({ clientId: 'id with space' }).restaurants.list()
    expect(service.calls[0]?.url.pathname).toBe('/orders/api/v1/orderSources/id%20with%20space/restaurants')
    expect(list[0]?.objectId).toBe(199900001)
  })

  it.each([{ price: 150 }, 150])('reads the price of a delivery from %j', async (amountDelivery) => {
    const service = new FakeService(() =>
      ok({
        restaurantId: 'r',
        restaurantName: 'Harbour',
        polygonId: 'p',
        polygonName: 'Centre',
        amountDelivery,
      }),
    )
    const zone = await service.client().restaurants.findByPoint({ lat: 55.7, lon: 37.58 })
    expect(service.calls[0]?.url.search).toBe('?lat=55.7&lon=37.58')
    expect(zone.deliveryPrice).toBe(Money.fromDecimal(150))
    expect(zone.minOrderAmountDelivery).toBeNull()
  })

  it('is refused outside every zone', async () => {
    const service = new FakeService(() =>
      failure('restaurant_not_found', 'Адрес гостя не попадает в зону доставки'),
    )
    await expect(service.client().restaurants.findByPoint({ lat: 0, lon: 0 })).rejects.toSatisfy(
      isRefusedError,
    )
  })

  it('asks for currencies and addresses', async () => {
    const service = new FakeService(
      () => ok([{ code: '{8D3F1C52-7A10-4A0E-9C57-2F4B6A1D9E01}', name: 'Site' }]),
      () => ok([{ address: 'Port', geoLat: '55.7', geoLon: 37.5 }]),
    )
    const client = service.client()
    expect(await client.restaurants.currencies('r')).toHaveLength(1)
    expect(await client.addresses.suggest('Quay street 1')).toMatchObject([{ geoLat: 55.7, house: '' }])
    expect(service.calls[1]?.url.search).toBe('?search=Quay+street+1')
  })
})
