import { isRefusedError } from '@rkeeper-kit/core'
import {
  CallDeviceMenu,
  CloseCardValShift,
  CloseWebForm,
  DeviceStatuses,
  GetPrintedData,
  GetPrintLayout,
  ListDeviceMenu,
  LogicalDevices,
  OpenWebForm,
  PrintBill,
  PrintDataXML,
  PrintMaket,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { workflow } from '../../workflow.ts'

workflow('printing', async ({ till, station, cashier, dish, create, save, pay }) => {
  const guid = await create()
  const { data } = await save(guid)
  const { data: bill } = await till.execute(GetPrintLayout, {
    format: 'txt',
    Order: { guid },
    Document: { id: 2 },
  })
  expect(bill.LayoutResult).toContain(dish.name)
  await till.execute(PrintBill, { Order: { guid }, Station: station, Cashier: cashier })
  const paid = await pay(guid, data.Order.orderSum)
  const ReceiptNum = must(paid.data.PrintCheck[0]?.CheckNum, 'the number of the receipt')
  await till.execute(PrintMaket, { Station: station, Employee: cashier, ReceiptNum, Document: { id: 27 } })
  await till.execute(PrintDataXML, {
    Purpose: { id: 3 },
    Station: station,
    Unfiscal: { $items: [{ TextLine: { Text: 'Hello' } }, { BarCode: { Value: '4600000000015' } }] },
  })
  const printed = async (request = {}) =>
    (await till.execute(GetPrintedData, request)).data.PrintedDocuments.PrintedDocument
  expect((await printed({ Order: { guid } })).map(({ Document }) => Document.id)).toEqual([2, 1, 27])
  const [text] = await printed({ Document: { id: 54 } })
  expect(text?.Data?.Unfiscal[0]?.$items).toMatchObject([
    { TextLine: { Text: 'Hello' } },
    { BarCode: { Value: '4600000000015' } },
  ])
  const refused = till.execute(PrintMaket, { Station: station, ReceiptNum, Document: { id: 1 } })
  await expect(refused).rejects.toMatchObject({ serverText: 'Unsupported document type' })
})

workflow('a printer without paper', async ({ till, station, cashier, stage, create, save, pay }) => {
  const { stations } = stage.at.simulator.domain
  const { data: devices } = await till.execute(LogicalDevices, { Station: station })
  const printer = must(
    devices.LogicalDevices.LogicalDevice.find(({ name }) => name === 'Receipt printer')?.id,
    'the printer',
  )
  stations.changeDevice({ id: printer }, { paperOut: true })
  const { data: statuses } = await till.execute(DeviceStatuses)
  const state = statuses.Devices.Device.find(({ Ident }) => Ident === printer)?.DeviceState
  expect(state?.PaperStatus).toMatchObject({ PaperOut: true })

  const guid = await create()
  const { data } = await save(guid)
  const bill = () => till.execute(PrintBill, { Order: { guid }, Station: station, Cashier: cashier })
  await expect(bill()).rejects.toMatchObject({ details: { errors: [{ component: 'Printer' }] } })
  expect(isRefusedError(await pay(guid, data.Order.orderSum).catch((error) => error))).toBe(true)
  stations.changeDevice({ id: printer }, { paperOut: false })
  await bill()
  const paid = await pay(guid, data.Order.orderSum)
  expect(paid.data.PrintCheck).toHaveLength(1)
})

workflow('the devices of a station', async ({ till, station, cashier }) => {
  const printer = { Station: station, Device: { id: 2 } }
  const { data: menu } = await till.execute(ListDeviceMenu, printer)
  const report = must(menu.DeviceMenu.DeviceMenu[0]?.DeviceMenu[0]?.operationId, 'the report of the shift')
  await till.execute(CallDeviceMenu, { ...printer, MENUOPERATION: { operationId: report } })
  const { data: printed } = await till.execute(GetPrintedData, { Device: { id: 2 } })
  expect(printed.PrintedDocuments.PrintedDocument).toHaveLength(1)
  const { data: closed } = await till.execute(CloseCardValShift, { Station: station, Manager: cashier })
  expect(closed.Device).toMatchObject([{ id: 6 }])
})

workflow('web windows', async ({ till, station, stage, read, create }) => {
  const { windows } = stage.at.simulator.domain
  const extguid = '{C27D9E60-41AB-4F05-8D13-6E09B5A7F284}'
  const url = 'https://form.example.org/?s={extguid}'
  const answer = till.execute(OpenWebForm, { url, extguid, Station: station })
  await expect.poll(() => windows.list()).toMatchObject([{ url: `https://form.example.org/?s=${extguid}` }])
  await read(await create())
  await till.execute(CloseWebForm, { extguid, Station: station })
  expect((await answer).data).toMatchObject({ openstatus: 0, closetatus: 2 })
})
