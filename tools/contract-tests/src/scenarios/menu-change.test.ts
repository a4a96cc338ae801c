import { GetOrderMenu, SetRefData } from '@rkeeper-kit/xml-interface'
import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { scenario } from '../scenario.ts'

scenario('a menu that changes', (stageNow) => {
  it('shows the same price through every interface, each in its time', async () => {
    const { at, delivery, reference, till, ws } = stageNow()
    const { dish, station } = hall(at, till)
    const prices = async () => {
      const { data } = await till.execute(GetOrderMenu, { Station: station })
      const live = await ws.getMenuByParams()
      const stored = await ws.getMenu()
      const site = await delivery.menu.view({ restaurantId: at.info.delivery.restaurantId })
      const named = <T extends { readonly name: string }>(list: readonly T[]) =>
        list.find(({ name }) => name === dish.name)
      return [
        data.Dishes.Item.find(({ Ident }) => Ident === dish.id)?.Price,
        named(live.menu.products)?.price,
        named(stored.menu.products)?.price,
        named(site.products)?.price,
      ]
    }
    const [before, after] = [dish.price, dish.price + 1050]
    expect(await prices()).toEqual([before, before, before, before])
    await reference.execute(SetRefData, {
      RefName: 'MenuItems',
      Items: { Item: [{ Ident: dish.id, $attributes: { 'PRICETYPES-1': String(after) } }] },
    })
    expect(await prices()).toEqual([after, after, before, after])
    await ws.updateMenu()
    expect(await prices()).toEqual([after, after, after, after])
  })
})
