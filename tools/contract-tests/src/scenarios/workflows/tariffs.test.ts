import { isLockedError, isRefusedError, Money } from '@rkeeper-kit/core'
import {
  AddExternalTariff,
  AddTariff,
  CloseTariff,
  LockOrder,
  PauseTariff,
  PayOrder,
  ResumeTariff,
  UpdateTariff,
} from '@rkeeper-kit/xml-interface'
import { expect } from 'vitest'
import { workflow } from '../../workflow.ts'

workflow('billing by time', async (at) => {
  const { till, station, cashier } = at
  const { clock } = at.stage.at.simulator
  clock.freeze()
  const guid = await at.create()
  const Order = { guid }
  const Device = { code: 23 }
  const Tariff = { Table: Device, Detail: { code: 1 } }
  const lines = async () => (await at.read(guid)).Session.flatMap((each) => each.Dish)

  const wrong = till.execute(AddTariff, { Order, Tariff: { ...Tariff, Table: { code: 1 } } })
  expect(await wrong.catch((error) => error)).toMatchObject({ serverText: 'Стол 1 не является устройством' })
  const idle = await till.execute(UpdateTariff, { Order, Tariff }).catch((error) => error)
  expect(idle.serverText).toBe('На устройстве 23 нет активной тарификации')

  await till.execute(AddTariff, { Order, Station: station, Tariff: { ...Tariff, status: 'active' } })
  await clock.advance(1800)
  await till.execute(UpdateTariff, { Order, Tariff: { ...Tariff, moneyLimit: Money.fromDecimal(350) } })
  await till.execute(PauseTariff, { Order, Device, TariffType: { code: 9 } })
  await clock.advance(600)
  expect(await lines()).toMatchObject([{ amount: 30_000, Tariff: { status: 'paused' } }])
  await till.execute(ResumeTariff, { Order, Device })
  await clock.advance(60)
  await till.execute(LockOrder, { Order, lockguid: guid, lockTime: '1899-12-30T00:02:00' })
  expect(isLockedError(await till.execute(CloseTariff, { Order, Device }).catch((error) => error))).toBe(true)
  await till.execute(CloseTariff, { Order, Device, lockguid: guid })
  expect(await lines()).toMatchObject([{ amount: 31_000, Tariff: { status: 'finished' } }])

  await clock.advance(300)
  const Payment = [{ id: at.currency.id, amount: Money.fromDecimal(310) }]
  await till.execute(PayOrder, { Order, Station: station, Cashier: cashier, Payment })
  expect(await at.read(guid)).toMatchObject({ paid: true, orderSum: 31_000 })

  const external = { lane: 3, extnumber: 'EXT-0042', amount: Money.fromDecimal(450), Device: { code: 9 } }
  const { data } = await till.execute(AddExternalTariff, external)
  expect(data.Order).toMatchObject({ unpaidSum: 45_000, Table: { code: 24 } })
  expect(isRefusedError(await till.execute(AddExternalTariff, external).catch((error) => error))).toBe(true)
})
