import { Quantity } from '@rkeeper-kit/core'
import {
  AddBatchOfGoods,
  ApproveKegManually,
  CheckMarking,
  DeleteBatchOfGoods,
  GetBatchOfGoodsList,
  GetOpenedBottleList,
  GetOrderBindings,
  LowAlcKegDeactivate,
  LowAlcKegList,
  LowAlcKegOpen,
  LowAlcKegStatus,
  MakeReturnGoods,
  OpenBottle,
  ParseMarkingData,
  SaveOrder,
  VerifyAgeViaMax,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { must } from '../../hall.ts'
import { workflow } from '../../workflow.ts'

/** A marking code as clients send it; `|` stands for the separator. */
const markOf = (text: string): string => btoa(text.replaceAll('|', '\u001d'))
const stout = { code: 862 }
const marking = { code: 91 }

workflow('marked goods, from the scanner to the return', async (at) => {
  const { till, station, cashier, create, pay, read } = at
  const data = markOf('010460000000002221ABC123|93XYZ1')
  const { data: parsed } = await till.execute(ParseMarkingData, { base64data: data })
  expect(parsed.Data.gtin).toBe('04600000000022')

  const check = async () =>
    till.execute(CheckMarking, {
      data,
      Order: { guid: await create() },
      Dish: { ...stout, quantity: Quantity.one },
      Station: station,
    })
  await check()

  const guid = await create()
  await till.execute(SaveOrder, {
    Order: { guid },
    Session: [
      { Station: station, Dish: [{ ...stout, quantity: Quantity.one, Modi: [{ ...marking, data }] }] },
    ],
  })
  const order = await read(guid)
  const dish = must(order.Session[0]?.Dish[0], 'the dish')
  expect(dish.Modi).toMatchObject([{ data, Marking: { reqId: expect.any(String) } }])

  const { data: paid } = await pay(guid, order.unpaidSum)
  const receipt = must(paid.PrintCheck[0]?.line_guid, 'the receipt')
  await expect(check()).rejects.toThrow('Штрих-код не прошел проверку')

  const { data: bindings } = await till.execute(GetOrderBindings, { Order: { guid } })
  expect(bindings.Order.PrintCheck[0]?.CurrLine[0]?.Binding).toMatchObject([
    { line_guid: dish.line_guid, amount: order.unpaidSum, quantity: 1000 },
  ])

  await till.execute(MakeReturnGoods, {
    Station: station,
    Cashier: cashier,
    Reason: { code: 3 },
    PrintCheck: { line_guid: receipt },
    Dishes: { Dish: [{ line_guid: must(dish.line_guid, 'its GUID'), quantity: Quantity.one }] },
  })
  await check()
})

workflow('a batch of marked goods', async ({ till, station, cashier }) => {
  const data = markOf('010460000000002221PACK-1')
  const quantity = Quantity.fromDecimal(12)
  const { data: added } = await till.execute(AddBatchOfGoods, {
    Batch: { markingData: data, quantity },
    Author: cashier,
    Station: station,
  })
  expect(added.Batch).toMatchObject({ gtin: '04600000000022', quantity: 12_000 })
  const listed = async () => (await till.execute(GetBatchOfGoodsList)).data.Batch
  expect(await listed()).toMatchObject([{ markingData: data, quantity: 12_000 }])
  await till.execute(DeleteBatchOfGoods, { data, quantity, Manager: cashier, Station: station })
  expect(await listed()).toEqual([])
})

workflow(
  'draught drinks: a keg whose document fails is approved by hand',
  async ({ stage, till, station }) => {
    const Keg = { markingData: markOf('010460000000001521KEG-1'), bottleVolume: 30_000 }
    const status = async () =>
      (await till.execute(LowAlcKegStatus, { Keg: { markingData: Keg.markingData } })).data.Keg.status
    stage.at.simulator.domain.alcohol.setServices({ documents: 'refusing' })
    await till.execute(LowAlcKegOpen, { Keg, Station: station })
    expect(await status()).toBe('DocumentError')
    await till.execute(ApproveKegManually, { Keg, Station: station })
    expect(await status()).toBe('Accepted')
    await till.execute(LowAlcKegDeactivate, { Keg: { markingData: Keg.markingData } })
    const { data } = await till.execute(LowAlcKegList)
    expect(data.KegsList.Keg).toMatchObject([{ name: 'Lager', restVolume: 30_000, finished: true }])
  },
)

workflow('strong alcohol, and the age of the guest', async ({ stage, till, station }) => {
  const { ageCheck, alcohol } = stage.at.simulator.domain
  const bottle = { gtin: '04600000000046', Station: station, Mark: markOf('EXCISE-STAMP') }
  alcohol.setServices({ accounting: 'away' })
  await expect(till.execute(OpenBottle, bottle)).rejects.toMatchObject({ code: 8007 })
  alcohol.setServices({ accounting: 'available' })
  expect((await till.execute(OpenBottle, bottle)).data.Bottle).toMatchObject({ bottleVolume: 500 })
  alcohol.pour(bottle.Mark, 50)
  const { data } = await till.execute(GetOpenedBottleList, { Station: station })
  expect(data.Bottle).toMatchObject([{ markingData: bottle.Mark, restVolume: 450 }])

  const adult = async () => (await till.execute(VerifyAgeViaMax, { sessionID: 'table-7' })).data.adult
  expect(await adult()).toBe(false)
  ageCheck.confirm({ sessionId: 'table-7', adult: true })
  expect(await adult()).toBe(true)
})
