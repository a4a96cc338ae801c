import { Money } from '@rkeeper-kit/core'
import { z } from 'zod'
import type { Card, CardInterface } from '../../domain/contract.ts'
import type { ControlContext } from '../context.ts'
import { given } from '../given.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const hundredths = z.int().min(0).meta({ description: 'hundredths' })
const xmlName = z.string().regex(/^[A-Za-z_][\w.-]*$/, 'a name in XML')
const passed = z.object({ name: xmlName, attributes: z.record(xmlName, z.string()).default({}) })
const account = z.object({
  currencyId: z.int().meta({ description: 'currency of the till that takes money from this account' }),
  subaccount: z.int().min(0).default(1),
  balance: hundredths,
  limit: hundredths.optional(),
})
const cardFields = {
  holder: z.string().default(''),
  accounts: z.array(account).default([]),
  discountId: z.int().optional().meta({ description: 'discount of the till that the card gives' }),
  maxDiscount: hundredths
    .optional()
    .meta({ description: 'most that the discount takes off an order, hundredths' }),
  bonusTypeId: z.int().optional(),
  defaulterId: z.int().optional(),
  blocked: z.boolean().default(false),
  managerConfirmation: z
    .boolean()
    .default(false)
    .meta({ description: 'GetCardInfo tells that a manager has to confirm the card' }),
  replacedBy: z.string().optional().meta({ description: 'code of the card it was exchanged for' }),
  message: z.string().default('').meta({ description: 'for the screen of the till' }),
  printMessage: z.string().default('').meta({ description: 'for the receipt' }),
  properties: z.record(z.string(), z.string()).default({}),
}
const card = z.object({ interfaceId: z.int(), code: z.string(), ...cardFields })
const cardInterface = z.object({
  interfaceId: z.int(),
  online: z.boolean(),
  delaySeconds: z.number().min(0).meta({ description: 'simulated seconds' }),
  anyInfoXml: z.array(passed).meta({ description: 'answer to FarCardsAnyInfoXML; empty: no handler' }),
  anyInfoRaw: z.base64().meta({ description: 'answer to FarCardsAnyInfoRaw; empty: no handler' }),
})
const friends = z.object({
  configured: z.boolean(),
  members: z.array(
    z.object({
      phone: z.string().default(''),
      token: z.string().default(''),
      name: z.string(),
      bonuses: hundredths.default(0),
      hasVk: z.boolean().default(false),
      hasMax: z.boolean().default(false),
      hasTelegram: z.boolean().default(false),
    }),
  ),
})
const entry = z.object({
  at: z.int(),
  currencyId: z.int(),
  amount: z.int().meta({ description: 'hundredths; below zero it went from the card' }),
  orderGuid: z.string().optional(),
})
const params = z.object({
  interfaceId: z.coerce.number().int().meta({ description: 'id of the device, for example 3' }),
  code: z.string().meta({ description: 'code of the card' }),
})
const cardAnswer = {
  status: 200,
  description: 'the card, and the last movements of money on it',
  schema: card.extend({ entries: z.array(entry) }),
} as const
const refusals = { 404: 'there is no such interface or card' }
const tag = 'cards'

/** The card systems behind the till: how they are doing, and the cards they know. */
export const cardRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/cards',
    tag,
    summary: 'Show the card systems and their cards',
    answer: {
      status: 200,
      description: 'interfaces and cards',
      schema: z.object({ interfaces: z.array(cardInterface), cards: z.array(card), friends }),
    },
    run: (_, { domain: { cards } }) => ({
      interfaces: cards.interfaces(),
      cards: cards.list(),
      friends: cards.friends.current(),
    }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/cards/interfaces/{interfaceId}',
    tag,
    summary: 'Take a card system away, make it slow, or say what it answers to what is only passed on',
    params: params.pick({ interfaceId: true }),
    body: cardInterface.omit({ interfaceId: true }).partial().strict(),
    answer: { status: 200, description: 'the interface after it', schema: cardInterface },
    refusals,
    example: { params: { interfaceId: 3 }, body: { online: false } },
    run({ params: { interfaceId }, body }, context) {
      known(interfaceId, context)
      return context.domain.cards.changeInterface({ id: interfaceId }, given(body))
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/cards/friends',
    tag,
    summary: 'Set r_keeper Friends up or away, and say who its members are',
    body: friends.partial().strict(),
    answer: { status: 200, description: 'the service after it', schema: friends },
    example: { body: { configured: false } },
    run({ body: { configured, members } }, { domain: { cards } }) {
      if (configured !== undefined) cards.friends.change({ configured })
      if (members)
        cards.friends.change({
          members: members.map((each) => ({ ...each, bonuses: Money.fromHundredths(each.bonuses) })),
        })
      return cards.friends.current()
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/cards/{interfaceId}/{code}',
    tag,
    summary: 'Show a card and the last movements of money on it',
    params,
    answer: cardAnswer,
    refusals,
    example: { params: { interfaceId: 3, code: '7001234' } },
    run: ({ params: key }, context) => show(find(key, context), context),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/cards/{interfaceId}/{code}',
    tag,
    summary: 'Add a card, or put it in the place of the one with its code',
    params,
    body: z.strictObject(cardFields),
    answer: cardAnswer,
    refusals: {
      404: 'there is no such interface',
      409: 'it names something that the restaurant does not have',
    },
    example: {
      params: { interfaceId: 3, code: '7009999' },
      body: { holder: 'New guest', accounts: [{ currencyId: 4, balance: 100_000 }] },
    },
    run({ params: { interfaceId, code }, body }, context) {
      known(interfaceId, context)
      return show(context.domain.cards.put(cardOf({ interfaceId, code }, body)), context)
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/cards/{interfaceId}/{code}',
    tag,
    summary: 'Take a card out of its card system',
    params,
    answer: { status: 200, description: 'the card that is gone', schema: card },
    refusals,
    example: { params: { interfaceId: 3, code: '7001235' } },
    run({ params: key }, context) {
      const gone = find(key, context)
      context.domain.cards.remove(key)
      return gone
    },
  }),
]

type CardFields = z.output<z.ZodObject<typeof cardFields>>

function cardOf(
  key: Pick<Card, 'interfaceId' | 'code'>,
  { accounts, maxDiscount, ...fields }: CardFields,
): Card {
  return {
    ...given(fields),
    ...key,
    accounts: accounts.map(({ balance, limit, ...each }) => ({
      ...each,
      balance: Money.fromHundredths(balance),
      ...(limit !== undefined && { limit: Money.fromHundredths(limit) }),
    })),
    ...(maxDiscount !== undefined && { maxDiscount: Money.fromHundredths(maxDiscount) }),
  }
}

function known(interfaceId: number, { domain }: ControlContext): CardInterface {
  const all = domain.cards.interfaces()
  const found = all.find((each) => each.interfaceId === interfaceId)
  if (found) return found
  throw new ControlError(404, 'unknown_interface', `Device ${interfaceId} leads to no card system.`, {
    field: 'interfaceId',
    value: interfaceId,
    allowed: all.map((each) => String(each.interfaceId)),
  })
}

function find({ interfaceId, code }: z.output<typeof params>, context: ControlContext): Card {
  known(interfaceId, context)
  const all = context.domain.cards.list().filter((each) => each.interfaceId === interfaceId)
  const found = all.find((each) => each.code === code)
  if (found) return found
  throw new ControlError(
    404,
    'unknown_card',
    `The card system behind device ${interfaceId} knows no card "${code}".`,
    {
      field: 'code',
      value: code,
      allowed: all.map((each) => each.code),
    },
  )
}

const show = (shown: Card, { domain }: ControlContext) => ({ ...shown, entries: domain.cards.entries(shown) })
