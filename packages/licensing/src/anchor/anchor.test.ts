import { isInvalidRequestError } from '@rkeeper-kit/core'
import { describe, expect, it } from 'vitest'
import { anchor, PRODUCTS, parseAnchor } from './index.ts'

const documented = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199999993/17'

describe('anchor', () => {
  it('names a product and a restaurant', () => {
    const productGuid = PRODUCTS.application12.guid
    expect(anchor({ productGuid, restaurantCode: '199999993' })).toBe(documented)
    expect(anchor({ productGuid, restaurantCode: 199999993 })).toBe(documented)
  })

  it('takes the product in braces and upper case, and writes it without and lower', () => {
    const productGuid = '{655CEE55-7BCD-4826-B6E0-A8CCF2017EF3}'
    expect(anchor({ productGuid, restaurantCode: 199999993 })).toBe(documented)
  })

  it.each(['99999999', '1999999930', '19999999x', '', ' 199999993'])(
    'refuses the restaurant code %j',
    (restaurantCode) => {
      const build = () => anchor({ productGuid: PRODUCTS.application1.guid, restaurantCode })
      expect(build).toThrow(/not nine digits/)
    },
  )

  it('refuses a product that is not a GUID', () => {
    expect(() => anchor({ productGuid: 'application', restaurantCode: 199999993 })).toThrow(
      /"application" is not a GUID/,
    )
  })
})

describe('parseAnchor', () => {
  it('takes apart what anchor put together', () => {
    expect(parseAnchor(documented)).toEqual({
      productGuid: PRODUCTS.application12.guid,
      restaurantCode: '199999993',
    })
  })

  it('says that a colon stands where the hash belongs', () => {
    const misprint = '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3:199999993/17'
    expect(() => parseAnchor(misprint)).toThrow(/colon before the restaurant code.*write # instead/)
  })

  it.each([
    ['6%3A655cee55-7bcd-4826-b6e0-a8ccf2017ef3%23199999993/17', /not percent-encoded/],
    ['6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3', /fragment/],
    ['7:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199999993/17', /form 6:/],
    ['6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#99999999/99', /form 6:/],
  ])('refuses %s', (text, message) => {
    expect(() => parseAnchor(text)).toThrow(message)
    try {
      parseAnchor(text)
    } catch (error) {
      expect(isInvalidRequestError(error)).toBe(true)
    }
  })
})

it('knows each product by a GUID of its own', () => {
  const guids = Object.values(PRODUCTS).map(({ guid }) => guid)
  expect(new Set(guids).size).toBe(guids.length)
})
