import { expect, test } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'

const guid = '{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}'
const post = (dishes: string, holder = '<holder><Holders_Addresses/></holder>') =>
  `<Restaurant id="1"/><OrderCategory id="2"/><ExtSource source="21" extID="40017"/><Order guid="${guid}"/><DeliveryBlock isTakeOut="1" deliveryTime="2026-03-02T19:30:00"/><Session>${dishes}</Session><HolderXML>${holder}</HolderXML>`
const dish = (quantity: number) => `<Dish code="401" quantity="${quantity}"/>`

test('a delivery is posted, overwritten, followed, given to a courier, and deleted', async () => {
  const { done, order, send } = rk7Till()
  const posted = await done('DeliveryPostOrder', post(dish(1000)))
  expect(posted.attribute('guid')).toBe(guid)
  const again = await done('DeliveryPostOrder', post(dish(3000)))
  expect(again.values('/RK7QueryResult/Order/@orderSum')).toEqual(['147000'])
  await done(
    'DeliveryUpdateStatus',
    `<Order guid="${guid}"/><DeliveryBlock deliveryState="1"/><ExtSource source="21" extID="40017"/>`,
    'persistentComment="ring twice"',
  )
  const { values } = await order(guid)
  expect(values('//DeliveryBlock/@deliveryState | //DeliveryBlock/@deliveryTime')).toHaveLength(2)
  expect(values('/RK7QueryResult/Order/@persistentComment')).toEqual(['ring twice'])
  await done('DeliverySetForwarder', `<Employee id="5"/><Order guid="${guid}"/>`)
  const list = await done('DeliveryGetOrderList')
  expect(list.values('//Order/ExtSource/@extID')).toEqual(['40017'])
  expect((await done('DeliveryGetOrderList', '<NotExtSource>21</NotExtSource>')).values('//Order')).toEqual(
    [],
  )
  const same = await send('DeliveryGetOrderList', '', `lastversion="${list.attribute('lastversion')}"`)
  expect(same.attribute('Status')).toBe('No changes')
  await done(
    'DeliveryVoidOrder',
    `<Order guid="${guid}"/><Employee id="1"/><DeleteReason code="1"/><Station id="1"/>`,
  )
  expect((await order(guid)).values('/RK7QueryResult/Order/@deleted')).toEqual(['1'])
})

test('a refused delivery leaves no order behind', async () => {
  const { domain, send } = rk7Till()
  expect((await send('DeliveryPostOrder', post(dish(1000), ''))).attribute('ErrorText')).toContain(
    'Holders_Addresses',
  )
  const unknown = await send('DeliveryPostOrder', post('<Dish code="9999" quantity="1000"/>'))
  expect(unknown.attribute('ErrorText')).toContain('MENUITEMS')
  expect(domain.orders.list()).toEqual([])
})
