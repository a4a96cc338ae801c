import { describe, expect, test } from 'vitest'
import { testRk7 } from '../../../test/rk7.ts'

const read = (attributes: string, contents = '', patch = {}) =>
  testRk7(patch).send('GetRefData', contents, attributes)

describe('properties of items', () => {
  test('an item is active in its hierarchy while all it stands in is active', async () => {
    const { domain, send } = testRk7()
    domain.references.write('CATEGLIST', [{ key: { code: 1 }, status: 'draft' }])
    const dishes = await send('GetRefData', '', 'RefName="MENUITEMS" PropMask="items.*"')
    expect(dishes.values('//Item[@Code="401"]/@ActiveHierarchy')).toEqual(['false'])
    expect(dishes.values('//Item[@Code="801"]/@ActiveHierarchy')).toEqual(['true'])
    expect(dishes.values('//Item[@Code="401"]/@CategPath')).toEqual(['Kitchen\\Hot dishes'])
    const groups = await send('GetRefData', '', 'RefName="CATEGLIST"')
    expect(groups.values('//Item[@Code="1"]/@Status')).toEqual(['rsDraft'])
  })

  test('generated ones come as attributes or as elements, extended ones only when asked for', async () => {
    const { domain, send } = testRk7()
    domain.references.write('MENUITEMS', [{ key: { code: 401 }, props: { NameForDelivery: 'Kiev' } }])
    const one = (attributes: string) =>
      send('GetRefData', '', `RefName="MENUITEMS" RefItemIdent="1000401" ${attributes}`)
    expect(
      (await one('')).values('//Item/@*[starts-with(name(), "PRICETYPES") or contains(name(), "Delivery")]'),
    ).toEqual([])
    expect((await one('WithMacroProp="1"')).values('//Item/@PRICETYPES-1')).toEqual(['49000'])
    const tags = await one('WithMacroProp="1" MacroPropTags="1"')
    expect(tags.values('//Item/PropPRICETYPES-1')).toEqual(['49000'])
    expect(tags.values('//Item/@PRICETYPES-1')).toEqual([])
    expect((await one('MacroPropExtra="1"')).values('//Item/@NameForDelivery')).toEqual(['Kiev'])
  })

  test('IgnoreEnums, IgnoreDefaults and LinkNames change how they are written', async () => {
    const table = (attributes: string) => read(`RefName="TABLES" RefItemIdent="21" ${attributes}`)
    expect((await table('IgnoreEnums="1"')).values('//Item/@Status')).toEqual(['3'])
    expect((await table('')).values('//Item/@SourceIdent')).toEqual(['0'])
    expect((await table('IgnoreDefaults="1"')).values('//Item/@SourceIdent')).toEqual([])
    expect((await table('LinkNames="1"')).values('//Item/@MainParentIdentName')).toEqual(['Terrace'])
    const dish = await read('RefName="MENUITEMS" RefItemIdent="1000804" LinkNames="1" PropMask="ModiScheme"')
    expect(dish.values('//Item/@*')).toEqual(['1003001', 'Coffee'])
  })

  test('a mask may speak of one class only', async () => {
    const mask = 'items.(TRK7MenuItemCombo:ModiScheme,Code)'
    const answer = await read(`RefName="MENUITEMS" PropMask="${mask}"`)
    expect(answer.values('//Item[@ModiScheme]/@Code')).toEqual(['901', '902'])
    expect(answer.values('//Item[@Code="301"]/@*')).toEqual(['301'])
  })
})

describe('children', () => {
  test.each([
    [1, '//Item[@Code="2"]/RIChildItems/*', ['TCategory', 4]],
    [2, '//Item[@Code="21"]/*', ['TRK7MenuItem', 5]],
    [3, '//Item[@Code="2"]/RIChildItems/TCategory/RIChildItems/*', ['TRK7MenuItem', 17]],
  ])('WithChildItems=%i', async (mode, path, [tag, count]) => {
    const answer = await read(
      `RefName="CATEGLIST" WithChildItems="${mode}" PropMask="items.(Code,RIChildItems.(Code))"`,
    )
    expect(answer.values(`${path}/@Code`)).toHaveLength(Number(count))
    expect(answer.values(`${path}[name() = "${tag}"]/@Code`)).toHaveLength(Number(count))
  })

  test('are masked by class, and left out without a mask for them', async () => {
    const halls = (mask: string) =>
      read(`RefName="RESTAURANTS" WithChildItems="2" PropMask="items.(${mask})"`)
    const byClass = await halls('Name,RIChildItems.THallPlan(Name)')
    expect(byClass.values('//THallPlan/@*')).toEqual(['Main hall', 'Terrace', 'Delivery'])
    expect(byClass.values('//TCashGroup')).toEqual([])
    expect((await halls('Name')).body).not.toContain('THallPlan')
  })

  test('only active ones, where only those are wanted', async () => {
    const { domain, send } = testRk7()
    domain.references.write('TABLES', [{ key: { code: 21 }, status: 'inactive' }])
    const tables = async (attributes: string) =>
      (await send('GetRefData', '', `RefName="HALLPLANS" WithChildItems="2" ${attributes}`)).values(
        '//Item[@Code="2"]/TTable/@Code',
      )
    expect(await tables('')).toEqual(['21', '22', '23', '24'])
    expect(await tables('OnlyActive="1"')).toEqual(['22', '23', '24'])
  })
})

describe('filters', () => {
  const codes = async (filters: string) =>
    (
      await read('RefName="MENUITEMS" PropMask="items.(Code)"', `<PROPFILTERS>${filters}</PROPFILTERS>`)
    ).values('//Item/@Code')

  test('one that fits is enough, unless AND is asked for', async () => {
    const soup = '<PROPFILTER Name="Name" Substring="soup"/>'
    expect(await codes(`${soup}<PROPFILTER Name="PRICETYPES-1" Value="28000"/>`)).toEqual([
      '302',
      '303',
      '305',
    ])
    expect(await codes(`${soup}<PROPFILTER Name="PRICETYPES-1" Value="28000" Kind="AND"/>`)).toEqual(['302'])
  })

  test('a masked value is a regular expression', async () => {
    expect(await codes('<PROPFILTER Name="Name" Value="^(latte|espresso)$" Masked="1"/>')).toEqual([
      '801',
      '804',
    ])
    const refused = await read(
      'RefName="MENUITEMS"',
      '<PROPFILTERS><PROPFILTER Name="Name" Value="(a+)+$" Masked="1"/></PROPFILTERS>',
    )
    expect(refused.attribute('ErrorText')).toContain('repeats a group that repeats something itself')
  })

  test('MaxRunMs ends the answer early where writing takes time', async () => {
    const count = async (patch: object) =>
      (await read('RefName="MENUITEMS" MaxRunMs="10" PropMask="items.Code"', '', patch)).values('//Item')
        .length
    expect(await count({})).toBeGreaterThan(50)
    expect(await count({ rk7: { refItemsPerMs: 2 } })).toBe(10)
  })
})

describe('GetRefDataFiltered', () => {
  test('narrows the menu to what is sold, and other collections to what is in use', async () => {
    const { domain, send } = testRk7()
    const names = async (collection: string) =>
      (
        await send(
          'GetRefDataFiltered',
          '<Station id="1"/><Waiter id="3"/>',
          `RefName="${collection}" PropMask="items.(Code)"`,
        )
      ).values('//Item/@Code')
    expect(await names('MENUITEMS')).toContain('401')
    domain.references.write(
      'MENUITEMS',
      ['701', '702', '703', '704', '705', '401'].map((code) => ({
        key: { code: Number(code) },
        status: 'inactive' as const,
      })),
    )
    domain.references.write('TABLES', [{ key: { code: 24 }, status: 'deleted' }])
    expect(await names('MENUITEMS')).not.toContain('401')
    expect(await names('CATEGLIST')).not.toContain('18')
    expect(await names('CATEGLIST')).toContain('1')
    expect(await names('TABLES')).not.toContain('24')
    const stranger = await send('GetRefDataFiltered', '<Station id="99"/>', 'RefName="TABLES"')
    expect(stranger.attribute('ErrorText')).toContain('CASHES')
  })
})

describe('binary fields', () => {
  const picture = 'iVBORw0KGgo='
  const withPicture = () => {
    const rk7 = testRk7()
    const { state } = rk7.world.store
    const { IMAGELIST } = state.domain.restaurant.collections
    const image = {
      id: 7,
      code: 7,
      guid: '{A1}',
      name: 'Soup',
      altName: 'Суп',
      active: true,
      props: {},
      blobs: { Data: picture },
    }
    const collections = {
      ...state.domain.restaurant.collections,
      IMAGELIST: { ...IMAGELIST, items: [image] },
    }
    state.domain.restaurant = { ...state.domain.restaurant, collections }
    return rk7
  }

  test('come with WithBlobsData only', async () => {
    const { send } = withPicture()
    const images = (attributes: string) => send('GetRefData', '', `RefName="IMAGELIST" ${attributes}`)
    expect((await images('')).body).not.toContain(picture)
    expect((await images('WithBlobsData="1" UnpackedBlob="1"')).values('//Item/Data')).toEqual([picture])
  })

  test('GetItemBlob gives one; an empty field is Ok without data', async () => {
    const { send } = withPicture()
    const blob = (attributes: string) => send('GetItemBlob', '', attributes)
    expect((await blob('RefName="ImageList" RefItemIdent="7"')).values('//Blob')).toEqual([picture])
    const empty = await blob('RefName="ImageList" RefItemIdent="7" RefBlobName="Preview"')
    expect([empty.attribute('Status'), ...empty.values('//Blob')]).toEqual(['Ok'])
    expect((await blob('RefName="ImageList" RefItemIdent="8"')).attribute('ErrorText')).toContain('id=8')
  })
})

test('GetRefList counts items and tells versions as GetRefData does', async () => {
  const { domain, send } = testRk7()
  domain.references.write('TABLES', [{ code: 77, name: '77', parent: { code: 1 } }])
  const list = await send('GetRefList')
  const tables = await send('GetRefData', '', 'RefName="TABLES"')
  expect(list.values('//RK7Reference[@RefName="TABLES"]/@Count')).toEqual(['14'])
  expect(list.values('//RK7Reference[@RefName="TABLES"]/@DataVersion')).toEqual(
    tables.values('//RK7Reference/@DataVersion'),
  )
})
