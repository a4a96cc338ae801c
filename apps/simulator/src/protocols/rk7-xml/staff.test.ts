import { describe, expect, test } from 'vitest'
import { kiev, rk7Till } from '../../../test/rk7-till.ts'

const staff = '<Station id="1"/><Cashier id="1"/>'
const manager = '<Manager id="6"/>'

describe('drawers', () => {
  test('hold what was paid, put in and taken out, in each currency', async () => {
    const { create, done, save, send } = rk7Till()
    const guid = await create()
    await save(guid, kiev)
    const pay = '<Payment id="1" amount="50000"/><Payment id="2" amount="48000"/>'
    await done('PayOrder', `<Order guid="${guid}"/>${staff}${pay}`)
    const amounts = async () => (await done('GetDrawerBalance', '<Station id="1"/>')).values('//Item/@amount')
    expect(await amounts()).toEqual(['50000', '48000'])
    const change = (amount: number, drawer = '<Drawer id="1"/>') =>
      send(
        'ChangeDrawerBalance',
        `<Cashier id="1"/><Currency id="1"/><Reason id="3"/>${drawer}`,
        `amount="${amount}"`,
      )
    expect((await change(-60_000)).attribute('ErrorText')).toContain('500.00 in the drawer')
    expect((await change(-10_000, '')).attribute('ErrorText')).toBe('child element Drawer not found')
    await done('RegisterEmployee', '<Waiter id="1"/><Station id="1"/>')
    expect((await change(-10_000, '')).attribute('Status')).toBe('Ok')
    expect(await amounts()).toEqual(['40000', '48000'])
    await done(
      'UndoReceipt',
      '<Manager id="1"/><DeleteReason code="2"/>',
      'ReceiptNum="1001" ManagerPassword=""',
    )
    expect(await amounts()).toEqual(['-10000', '0'])
  })
})

describe('shifts', () => {
  test('close when all orders are closed, and warn of stations left open', async () => {
    const { create, done, save, send } = rk7Till()
    expect((await send('CloseCommonShift')).attribute('ErrorText')).toBe(
      'Нельзя закрыть смену, смена не была открыта',
    )
    const guid = await create()
    await save(guid, kiev)
    expect((await send('CloseCommonShift')).attribute('ErrorText')).toContain('order 1.1 is open')
    await done('PayOrder', `<Order guid="${guid}"/>${staff}<Payment id="1" amount="98000"/>`)
    const closed = await done('CloseCommonShift', manager)
    expect(closed.attribute('CommonShiftNum')).toBe('1')
    expect(closed.values('//Warnings')).toEqual(['The cash shift of Main till was not closed.'])
    const station = await done('CloseCashShift', `<Station id="1"/>${manager}`)
    expect(station.attribute('CommonShiftNum')).toBe('2')
    expect((await done('CloseCommonShift', '', 'CloseAnyCase="1"')).values('//Warnings')).toEqual([''])
  })

  test('refuse everything with 2172 while they close', async () => {
    const { done, send, world } = rk7Till({ till: { shiftClosingSeconds: 30 } })
    await done('CloseCommonShift', '', 'CloseAnyCase="1"')
    const refused = await send('GetSystemInfo2')
    expect(refused.attribute('RK7ErrorN')).toBe('2172')
    world.clock.advance(30_000)
    expect((await done('GetSystemInfo2')).values('//CommonShift/@ShiftNum')).toEqual(['2'])
  })
})

describe('staff', () => {
  test('is registered at a station once, listed there, and goes again', async () => {
    const { done, send } = rk7Till()
    const who = '<Waiter id="3"/><Station id="1"/>'
    await done('RegisterEmployee', who)
    expect((await send('RegisterEmployee', who)).attribute('RK7ErrorN')).toBe('2101')
    const listed = await done('GetWaiterList', '<Table code="1"/>', 'registeredOnly="1"')
    expect(listed.values('//waiter/@ID')).toEqual(['3'])
    await done('UnregisterEmployee', who)
    expect((await send('UnregisterEmployee', who)).attribute('Status')).toBe('Query Executing Error')
  })

  test('logs in with a password and sees tables and orders', async () => {
    const { create, done, send } = rk7Till()
    await create('<Waiter id="6"/>')
    const login = (password: string) =>
      send('LoginOnStation', '<Station id="1"/><Waiter id="6"/>', `password="${password}"`)
    const logged = await login('simulated-4711')
    expect(logged.values('//Orders/Order/@own_order')).toEqual(['1'])
    expect((await login('guess')).attribute('RK7ErrorN')).toBe('2102')
    expect((await done('GetEmployeeInfo', '<Waiter id="3"/>')).values('//Order/@own_order')).toEqual(['0'])
  })

  test('CheckPassword takes the password hidden with the id, and rests a second after a wrong one', async () => {
    const { send, world } = rk7Till()
    const hidden = (password: string, id = 6) => {
      const key = Buffer.from(Buffer.from(String(id)).toString('base64'))
      return Buffer.from(
        Buffer.from(password).map((byte, at) => byte ^ (key[at % key.length] ?? 0)),
      ).toString('base64')
    }
    const check = (password: string) => send('CheckPassword', '<Employee id="6"/>', `password="${password}"`)
    expect((await check(hidden('simulated-4711'))).attribute('Status')).toBe('Ok')
    expect((await check('simulated-4711')).attribute('RK7ErrorN')).toBe('2102')
    expect((await check(hidden('simulated-4711'))).attribute('RK7ErrorN')).toBe('2102')
    world.clock.advance(1000)
    expect((await check(hidden('simulated-4711'))).attribute('Status')).toBe('Ok')
  })
})
