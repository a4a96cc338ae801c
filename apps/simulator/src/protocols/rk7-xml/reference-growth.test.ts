import { describe, expect, test } from 'vitest'
import { rk7Till } from '../../../test/rk7-till.ts'
import { parentCollections } from '../../domain/references/hierarchy.ts'

const guid = '{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}'

describe('every collection', () => {
  const { domain } = rk7Till()
  const names = domain.restaurant.collections().map(({ name }) => name)

  test.each(names)('%s takes a new item, shows it in every form, and gives it back', async (name) => {
    const { domain, postReference, done } = rk7Till()
    const above = parentCollections[name]
    const own = `GUIDString="${guid}" Code="909090" Name="New"`
    const parent = above ? domain.restaurant.collection(above)?.items[0]?.id : undefined
    const item = parent === undefined ? own : `${own} MainParentIdent="${parent}"`
    const props = name === 'MODISCHEMEDETAILS' ? ' ModiGroup="1002001"' : ''
    const write = (attributes: string) =>
      postReference(
        `<RK7Query><RK7Command CMD="SetRefData" RefName="${name}"><Items><Item ${attributes}/></Items></RK7Command></RK7Query>`,
      )
    const written = await write(item + props)
    if (above !== undefined && above !== name && parent === undefined) {
      expect(written.values('//CommandResult/@ErrorText')[0]).toContain(`needs a parent in ${above}`)
      return
    }
    expect(written.values('//CommandResult/@ErrorText')).toEqual([''])
    const all =
      'WithMacroProp="1" MacroPropExtra="1" MacroPropTags="1" WithBlobsData="1" WithChildItems="3" IgnoreEnums="1" IgnoreDefaults="1" LinkNames="1"'
    const shown = await done('GetRefData', '', `RefName="${name}" ${all}`)
    expect(shown.values(`//Items/Item[@GUIDString="${guid}"]/@Name`)).toEqual(['New'])
    expect((await write(`GUIDString="${guid}" Status="rsDeleted"`)).attribute('Status')).toBe('Ok')
    const active = await done('GetRefData', '', `RefName="${name}" OnlyActive="1"`)
    expect(active.values(`//Items/Item[@GUIDString="${guid}"]`)).toEqual([])
  })
})

test('the till works with new tables, waiters, stations, currencies, reasons and discounts', async () => {
  const { create, done, domain, order, save } = rk7Till()
  const write = (name: string, parent?: number, props = {}) => {
    const change = { name: 'New', props, ...(parent !== undefined && { parent: { id: parent } }) }
    return domain.references.write(name, [change])[0]?.id ?? 0
  }
  const [table, waiter, station] = [write('TABLES', 1), write('EMPLOYEES', 1), write('CASHES', 1)]
  const [currency, discount] = [write('CURRENCIES', 1), write('DISCOUNTS')]
  const reason = write('ORDERVOIDS', undefined, { ImplOnCheckUndo: '1' })
  const made = await done(
    'CreateOrder',
    `<Order><Table id="${table}"/><Station id="${station}"/><Waiter id="${waiter}"/></Order>`,
  )
  const guid = made.attribute('guid') ?? ''
  await save(
    guid,
    `<Session><Station id="${station}"/><Dish code="401" quantity="1000"/><Discount id="${discount}" amount="1000"/></Session>`,
  )
  const due = Number((await order(guid)).values('//Order/@unpaidSum')[0])
  const to = `<Order guid="${guid}"/><Station id="${station}"/><Cashier id="${waiter}"/>`
  await done('PayOrder', `${to}<Payment id="${currency}" amount="${due}"/>`)
  const paid = await order(guid)
  expect(paid.values('//Order/@finished')).toEqual(['1'])
  expect(domain.restaurant.byId('ORDERVOIDS', reason).props.ImplOnCheckUndo).toBe('1')
  expect(await create()).not.toBe('')
})
