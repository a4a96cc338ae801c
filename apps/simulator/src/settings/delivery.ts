import { choice, flag, list, map, number, type SettingSection, text } from '../core/settings.ts'

/** What a corporation sets up in Delivery, and what is not published of it. */
export const deliverySettings = {
  confirmation: choice(['all', 'rules', 'none'], 'all', 'which new orders are confirmed by themselves'),
  confirmationMaxAmount: number(
    3000,
    { min: 0, integer: false, unit: 'currency units' },
    'confirmation by rules: orders up to this sum are confirmed by themselves',
  ),
  confirmationExpedition: choice(
    ['any', 'delivery', 'pickup'],
    'any',
    'confirmation by rules: only orders the guest gets this way are confirmed by themselves',
  ),
  confirmationPayment: choice(
    ['any', 'cash', 'card', 'online'],
    'any',
    'confirmation by rules: only orders to be paid this way are confirmed by themselves',
  ),
  acceptance: choice(['auto', 'timer', 'manual'], 'auto', 'how the restaurant takes a confirmed order'),
  acceptanceMinutes: number(5, { min: 0, unit: 'min' }, 'delay of acceptance by timer'),
  transfer: choice(['auto', 'manual'], 'auto', 'how an accepted order reaches the till'),
  transferSeconds: number(
    2,
    { min: 0, integer: false, unit: 's' },
    'time from creation to the transfer to the till',
  ),
  scheme: list([2, 3], 'ids of the optional statuses the corporation uses'),
  tillAnswer: choice(
    ['ok', 'reject', 'ignore', 'timeout', 'unavailable'],
    'ok',
    'what the till says to a transfer',
  ),
  backSyncSeconds: number(
    0,
    { min: 0, max: 300, unit: 's' },
    'time until a change at the till shows in Delivery',
  ),
  rejectionReasons: flag(true, 'a cancellation needs a reason'),
  checkContentsAndPrice: flag(true, 'an order with a wrong price or unknown ingredients is refused'),
  orderModification: flag(true, 'orders may be changed after creation'),
  zeroAmount: choice(['short', 'whole'], 'short', 'what a payment of 0 means: too little, or the whole sum'),
  deliveryAmount: number(
    0,
    { min: 0, integer: false, unit: 'currency units' },
    'fee of an order by courier, below the sum from which the zone delivers free',
  ),
  feeDishCode: number(
    951,
    { min: 0 },
    'code of the dish that stands for the fee in the order at the till; 0: the till does not know of the fee',
  ),
  minOrderAmount: number(
    0,
    { min: 0, integer: false, unit: 'currency units' },
    'least sum of the dishes that the zone delivers; less is refused, with a text of our own',
  ),
  checkZone: flag(
    true,
    'an order by courier to a point outside every zone is refused; an address without coordinates is taken',
  ),
  stopListSeconds: number(
    120,
    { min: 0, unit: 's' },
    'how old the stop list of Delivery may be before it is read from the till again (documented: 2 minutes at the least)',
  ),
  closeWithTill: flag(
    true,
    'an order that is closed at the till is completed in Delivery (documented setting)',
  ),
  shortestMinutes: number(
    0,
    { min: 0, unit: 'min' },
    'how far ahead a wanted time has to be at the least; the rule of the service is not published',
  ),
  tableCode: number(1, { min: 0 }, 'code of the table at the till that takes the orders of Delivery'),
  expectedAtRequired: flag(true, 'an order that is not for as soon as possible has to name a time'),
  strictCurrency: flag(false, 'a currency that the establishment does not have is refused by its own text'),
  tokenSeconds: number(3600, { min: 1, unit: 's' }, 'life of an access token'),
  webhookUrl: text(
    '',
    'where changes of status are reported, an address of this machine only; empty: nowhere',
  ),
  webhookToken: text('simulated-webhook-token', 'token that reports carry; empty: none'),
  webhookTokenHeader: text(
    'authorization',
    'header of that token, after Bearer in authorization and bare elsewhere; the real one is not published',
  ),
  webhookStatuses: list([], 'ids of the statuses that are reported; empty: all'),
  webhookTitle: text('Order', 'title in a report; the text is the name of the status'),
  webhookRetrySeconds: list(
    [5, 30, 120],
    'pauses before a report that was not answered by 2xx is sent again; the real ones are not published',
  ),
  webhookTimeoutSeconds: number(10, { min: 1, unit: 's' }, 'how long a report waits for its answer'),
  httpStatus: map({}, 'HTTP status by error code, where it should differ from the default'),
} as const satisfies SettingSection
