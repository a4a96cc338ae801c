import { describe, expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'

const read = (attributes: string, contents = '') => testRk7().send('GetRefData', contents, attributes)

describe('GetRefData', () => {
  test('takes the name of a collection in any case and describes it', async () => {
    for (const name of ['Tables', 'TABLES', 'tables']) {
      const answer = await read(`RefName="${name}" PropMask="items.(Ident,Code,Name,MainParentIdent)"`)
      expect(answer.values('//RK7Reference/@Name')).toEqual(['TABLES'])
      expect(answer.values('//RK7Reference/@ClassName')).toEqual(['TTables'])
      expect(answer.values('//RK7Reference/@TotalItemCount')).toEqual(['13'])
      expect(answer.values('//Item')).toHaveLength(13)
      expect(answer.values('//Item[1]/@*')).toEqual(['1', '1', '1', '1'])
    }
  })

  test.each([
    ['items.(Ident,Name)', ['Ident', 'Name']],
    ['{Ident,Name}', ['Ident', 'Name']],
    ['MinIdent,{Code}', ['Code']],
    ['items.Code', ['Code']],
    [
      'items.(!AltName)',
      [
        'ActiveHierarchy',
        'AssignChildsOnServer',
        'Code',
        'GUIDString',
        'Ident',
        'ItemIdent',
        'MainParentIdent',
        'Name',
        'RightLvl',
        'SourceIdent',
        'Status',
        'editRight',
      ],
    ],
    ['', undefined],
  ])('masks properties: %s', async (mask, names) => {
    const answer = await read(`RefName="CURRENCIES" PropMask="${mask}"`)
    const first = /<Item ([^>]*)\/>/.exec(answer.body)?.[1]
    expect(first?.match(/\w+(?==)/g)?.sort()).toEqual(names)
  })

  test('reads everything with * and without a mask, generated properties only when asked', async () => {
    expect((await read('RefName="ORDERVOIDS" PropMask="*"')).values('//Item[3]/@ImplOnDishReturn')).toEqual([
      '1',
    ])
    expect((await read('RefName="MENUITEMS"')).body).not.toContain('PRICETYPES-1')
    expect((await read('RefName="MENUITEMS" WithMacroProp="1"')).body).toContain('PRICETYPES-1="25000"')
  })

  test('reads one item by ident or GUID, without attributes of the collection', async () => {
    const byId = await read('RefName="OrderVoids" RefItemIdent="3" PropMask="*"')
    expect(byId.values('//RK7Reference/@*')).toEqual([])
    expect(byId.values('//Item/@Name')).toEqual(['Dish returned'])
    const guid = byId.values('//Item/@GUIDString')[0]
    expect(
      (await read(`RefName="OrderVoids" RefItemGUID="${guid}" PropMask="Name"`)).values('//Item/@*'),
    ).toEqual(['Dish returned'])
    expect((await read('RefName="OrderVoids" RefItemIdent="99"')).attribute('ErrorText')).toContain(
      'ORDERVOIDS',
    )
  })

  test('filters by value and part of a value, and pages', async () => {
    const filter = (filters: string) =>
      read('RefName="MenuItems" PropMask="items.(Code)"', `<PROPFILTERS>${filters}</PROPFILTERS>`)
    expect((await filter('<PROPFILTER Name="Code" Value="401"/>')).values('//Item/@Code')).toEqual(['401'])
    expect((await filter('<PROPFILTER Name="Name" Substring="soup"/>')).values('//Item/@Code')).toEqual([
      '302',
      '303',
      '305',
    ])
    expect((await filter('<PROPFILTER name="Code" value="401"/>')).values('//Item/@Code')).toEqual(['401'])
    const page = await read('RefName="MenuItems" PropMask="items.(Code)" Offset="1" ItemCount="2"')
    expect(page.values('//Item/@Code')).toEqual(['102', '103'])
    expect((await read('RefName="MenuItems" Offset="9999"')).values('//Item')).toEqual([])
  })

  test('refuses a broken mask, naming the place, and a collection it does not have', async () => {
    expect((await read('RefName="TABLES" PropMask="items.(Ident"')).attribute('ErrorText')).toMatch(
      /PropMask, place 13: expected/,
    )
    expect((await read('RefName="Scripts"')).attribute('ErrorText')).toBe('Unknown collection Scripts')
    expect((await read('RefName="Nothing"')).attribute('ErrorText')).toContain(
      '@RefName has the value "Nothing"',
    )
  })

  test('shows names in the language of the server', async () => {
    const { send } = testRk7({ serverLanguage: 'ru' })
    const answer = await send('GetRefData', '', 'RefName="CURRENCIES" RefItemIdent="1"')
    expect(answer.values('//Item/@Name')).toEqual(['Рубли'])
    expect(answer.values('//Item/@AltName')).toEqual(['Roubles'])
  })
})

test('GetRefList counts every collection', async () => {
  const answer = await testRk7().send('GetRefList')
  expect(answer.values('//RK7Reference/@RefName')).toContain('MENUITEMS')
  expect(answer.values('//RK7RefList/@Count')).toEqual([String(answer.values('//RK7Reference').length)])
})

test('GetSystemInfo2 tells of the restaurant and its shift', async () => {
  const answer = await testRk7().send('GetSystemInfo2')
  expect(answer.values('//SystemInfo/@RestCode')).toEqual(['199990001'])
  expect(answer.values('//CommonShift/@ShiftNum')).toEqual(['1'])
})

describe('the menu and the stop list', () => {
  const stop = (rests: string, reason = 4) => `<Author id="1"/><Reason code="${reason}"/>${rests}`

  test('GetOrderMenu gives prices and what is left; stopped dishes are missing', async () => {
    const { send } = testRk7()
    const menu = () => send('GetOrderMenu', '<Station id="1"/>')
    const before = await menu()
    expect(before.values('//Dishes/Item[@Ident="1000401"]/@Price')).toEqual(['49000'])
    expect(before.values('//Dishes/Item/@quantity')).toEqual([])
    expect(before.values('//OrderTypes/Item')).toHaveLength(3)
    await send(
      'SetDishRests',
      stop('<DishRest code="401" prohibited="1"/><DishRest code="843" quantity="2500" prohibited="0"/>'),
    )
    const after = await menu()
    expect(after.values('//Dishes/Item[@Ident="1000401"]')).toEqual([])
    expect(after.values('//Dishes/Item[@Ident="1000843"]/@quantity')).toEqual(['2500'])
    const all = await send('GetOrderMenu', '<Station id="1"/>', 'checkrests="0"')
    expect(all.values('//Dishes/Item')).toHaveLength(before.values('//Dishes/Item').length)
    expect((await send('GetOrderMenu', '<Station id="9"/>')).attribute('ErrorText')).toContain('CASHES')
  })

  test('GetDishRests lists what SetDishRests set, with the reason', async () => {
    const { send } = testRk7()
    await send(
      'SetDishRests',
      stop('<DishRest code="401" prohibited="1"/><DishRest id="1000843" quantity="2500"/>'),
    )
    const rests = await send('GetDishRests')
    expect(rests.values('//DishRest/@code')).toEqual(['401', '843'])
    expect(rests.values('//DishRest/@prohibited')).toEqual(['1', '0'])
    expect(rests.values('//DishRest/@quantity')).toEqual(['2500'])
    expect(rests.values('//DishRest/Reason/@name')).toEqual(['Sold out', 'Sold out'])
  })

  test('SetDishRests wants a reason with its flag', async () => {
    const answer = await testRk7().send('SetDishRests', stop('<DishRest code="401" prohibited="0"/>', 3))
    expect(answer.attribute('RK7ErrorN')).toBe('3383')
  })
})
