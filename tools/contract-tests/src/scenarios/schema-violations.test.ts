import { expect, it } from 'vitest'
import { hall } from '../hall.ts'
import { scenario } from '../scenario.ts'

scenario('a request that breaks its schema', (stage) => {
  it.each([
    ['a missing attribute', '<Dish id="1"/>', ['quantity']],
    ['a wrong type', '<Dish id="1" quantity="two"/>', ['quantity', 'two']],
    ['an unknown element', '<Dish id="1" quantity="1000"/><Tip/>', ['Tip']],
    ['a misspelt attribute', '<Dish id="1" quantty="1000"/>', ['quantity']],
  ])('%s: is refused with element and line, and changes nothing', async (_name, session, named) => {
    const { at, till, license } = stage()
    const { create, read } = hall(at, till)
    const guid = await create()
    const before = await read(guid)
    const { anchor, licenseToken } = await license.identity()
    const { url, username, password } = at.info.rk7
    const response = await at.fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${username}:${password}`)}`,
        'content-type': 'application/xml',
      },
      body: `<RK7Query>
  <RK7CMD CMD="SaveOrder">
    <LicenseInfo anchor="${anchor}" licenseToken="${licenseToken}"><LicenseInstance guid="{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}" seqNumber="0"/></LicenseInfo>
    <Order guid="${guid}"/>
    <Session>${session}</Session>
  </RK7CMD>
</RK7Query>`,
    })
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('Status="Bad Query Parameters"')
    expect(text).toContain('Processed="0"')
    expect(text).toMatch(/line 5/)
    for (const word of named) expect(text).toContain(word)
    expect(await read(guid)).toEqual(before)
  })

  it('with parts in the wrong order says what was expected', async () => {
    const { at } = stage()
    const { url, username, password } = at.info.rk7
    const response = await at.fetch(url, {
      method: 'POST',
      headers: {
        authorization: `Basic ${btoa(`${username}:${password}`)}`,
        'content-type': 'application/xml',
      },
      body: '<RK7Query><RK7CMD CMD="PayOrder"><Station id="1"/><Order visit="1" orderIdent="256"/><Cashier id="1"/></RK7CMD></RK7Query>',
    })
    const text = await response.text()
    expect(text).toContain('Status="Bad Query Parameters"')
    expect(text).toMatch(/Station[\s\S]*expected[\s\S]*Order/i)
  })
})
