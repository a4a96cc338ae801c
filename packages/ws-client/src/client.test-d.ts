import type { Money } from '@rkeeper-kit/core'
import { expectTypeOf } from 'vitest'
import type { CreateOrderResult, GetMenuResult, Rk7Transport } from './index.ts'
import { CreateOrder, GetMenu, rk7Transport, type SubmittedTask, WhiteServerClient } from './index.ts'

const client = new WhiteServerClient({ token: 'key' })

expectTypeOf(client.getMenu()).resolves.toEqualTypeOf<GetMenuResult>()
expectTypeOf(client.run(GetMenu, {})).resolves.toEqualTypeOf<GetMenuResult>()
expectTypeOf<GetMenuResult['menu']['products'][number]['price']>().toEqualTypeOf<Money>()
expectTypeOf<GetMenuResult['menu']['products'][number]['id']>().toEqualTypeOf<string>()
expectTypeOf(rk7Transport(client)).toExtend<Rk7Transport>()

declare const order: Parameters<typeof client.createOrder>[0]['order']
expectTypeOf(client.submit(CreateOrder, { order })).resolves.toEqualTypeOf<SubmittedTask<CreateOrderResult>>()

// @ts-expect-error roubles are not hundredths
void client.payOrder({ orderGuid: 'g', payments: [{ amount: 450.5, currency: 'c' }] })
// @ts-expect-error an order holds products
void client.createOrder({ order: { comment: 'empty' } })
// @ts-expect-error one of the two GUIDs is needed
void client.getOrderState({})
// @ts-expect-error a key is needed
void new WhiteServerClient({ objectId: 199990001 })

expectTypeOf<
  Awaited<ReturnType<typeof client.getOrderList>>['orders'][number]['unpaid']
>().toEqualTypeOf<Money>()
expectTypeOf(client.intentPayOrder).returns.resolves.toEqualTypeOf<undefined>()
// @ts-expect-error roubles are not hundredths
void client.addPrepayOrder({ orderGuid: 'g', amount: 450.5 })
