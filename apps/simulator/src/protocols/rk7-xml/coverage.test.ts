import { expect, test } from 'vitest'
import { commandCoverage } from './coverage.ts'

test('the coverage speaks of every command of the catalogue once', () => {
  const rows = commandCoverage()
  expect(new Set(rows.map(({ command }) => command)).size).toBe(rows.length)
  expect(rows.filter(({ coverage }) => coverage === 'simulated').map(({ command }) => command)).toEqual([
    'CalcOrder2',
    'CheckLicense',
    'CloseVisit',
    'CreateOrder',
    'CreateVisit',
    'GetDishRests',
    'GetOrder',
    'GetOrderList',
    'GetOrderMenu',
    'GetReceiptList',
    'GetRefData',
    'GetRefList',
    'GetSystemInfo',
    'GetSystemInfo2',
    'GetXMLLicenseInstanceSeqNumber',
    'LockOrder',
    'MakeReturnGoods',
    'PayOrder',
    'SaveOrder',
    'SetDishRests',
    'VoidOrder',
  ])
})
