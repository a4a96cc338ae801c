import { choice, flag, list, number, type SettingSection, text } from '../core/settings.ts'

/** What differs between installations of the cloud gateway, its keys and its agent. */
export const whiteServerSettings = {
  productionLimit: number(
    360,
    { min: 1, unit: 'requests' },
    'requests a window for a production key (documented)',
  ),
  testLimit: number(5, { min: 1, unit: 'requests' }, 'requests a window for a test key (documented)'),
  limitWindowSeconds: number(60, { min: 1, unit: 's' }, 'length of the sliding window'),
  limitAnswer: choice(
    ['429', '200'],
    '429',
    'past the limit: HTTP 429 with Retry-After and the error envelope, or HTTP 200 with the envelope alone',
  ),
  limitCode: choice(['BadRequest', 'InternalError', 'License'], 'BadRequest', 'wsError code past the limit'),
  agentVersion: choice([1, 2], 2, 'version of the agent; from 2 on a payment must equal the sum due'),
  defaultTimeoutSeconds: number(120, { min: 1, unit: 's' }, 'timeout of a task that names none (documented)'),
  maxTimeoutSeconds: number(180, { min: 1, unit: 's' }, 'longest timeout that is honoured'),
  taskSeconds: number(
    0,
    { min: 0, integer: false, unit: 's' },
    'how long the agent works on an asynchronous task',
  ),
  taskLifetimeSeconds: number(3600, { min: 1, unit: 's' }, 'how long GetTaskResponse finds a result'),
  unlicensedObjects: list(
    [199990003],
    'objects without a product licence of the integration: License/WsProduct',
  ),
  objectsWithoutAgentLicence: list([], 'objects whose agent has no licence: License/WsAgent'),
  aggregatorLicence: flag(true, 'the aggregator has a licence of its own; without it License/WsAggregator'),
  orderingConfigured: flag(
    true,
    'the order creation parameters are filled in; without them CreateOrder is WsaOrderingSettingNotSpecified',
  ),
  orderTableCode: number(
    0,
    { min: 0 },
    'table of an order that names none; 0: the default of the restaurant',
  ),
  orderStationId: number(0, { min: 0 }, 'till of an order that names none; 0: the default of the restaurant'),
  orderCategoryCode: number(
    0,
    { min: 0 },
    'category of an order that names none; 0: the default of the restaurant',
  ),
  orderTypeCode: number(0, { min: 0 }, 'type of an order that names none; 0: the default of the restaurant'),
  orderGuestTypeCode: number(
    0,
    { min: 0 },
    'GuestTypeId: guest type of orders; 0: the default of the restaurant',
  ),
  orderCashierId: number(0, { min: 0 }, 'who creates orders; 0: the default of the restaurant'),
  menuSelectorCode: number(
    0,
    { min: 0 },
    'DefaultMenuSelectorCode: selector that menus are made of; a dish outside it is WsaOrderCreationSelectorNotFound; 0: none',
  ),
  orderCurrencyCode: number(0, { min: 0 }, 'currency of online payments; 0: the first of the restaurant'),
  cancelReasonCode: number(0, { min: 0 }, 'reason of a CancelOrder that names none; 0: none'),
  agentBuild: text(
    '2.10.8.9',
    'program version of an agent of version 2; what came later is WsaCommandNotSupported',
  ),
  mainSystem: choice(
    ['automatic', 'fixed'],
    'automatic',
    'who takes a task while the preferred agent is off line: the next one, or nobody',
  ),
  lateTasks: choice(
    ['done', 'dropped'],
    'done',
    'a task that took longer than its timeout, or than its caller waited: done all the same, or not at all',
  ),
  serviceMethods: flag(
    false,
    'the aggregator may use ServicePushAgentSettings and ServiceGetMultiAgentInfo; else AuthFailed (documented)',
  ),
  allowRetryCreateOrder: flag(
    true,
    'AllowRetryCreateOrder: an originalOrderId may come again while no order has come of it; else WsaDuplicateOrder',
  ),
  menuKnown: flag(true, 'the agent has read a menu; without one CreateOrder is WsaOrderMenuIsUnknownError'),
  cashier: choice(
    ['automatic', 'confirms', 'refuses', 'ignores', 'form fails'],
    'automatic',
    'what happens to a new order at the till: WsaOrderCanceledOnKass, WsaOrderIgnoredOnPos, WsaOrderCreationCancelled',
  ),
  cashierTimeoutSeconds: number(
    60,
    { min: 0, unit: 's' },
    'CashierTimeoutSec: how long a cashier may ignore an order',
  ),
  confirmIfIgnored: flag(true, 'ConfirmOrderIfIgnoredOnKass: an ignored order is created all the same'),
  ordersAsDrafts: flag(
    true,
    'CreateOrdersAsDeffered: dishes of a new order are postponed, where packages are printed when saved (documented)',
  ),
  deletePaidOrders: flag(false, 'CancelOrder may delete an order with a bill or with prepayments'),
  orderList: flag(true, 'GetOrderList is permitted'),
  orderListOfAllTables: flag(true, 'GetOrderList may ask for the orders of all tables'),
  orderListWithClosed: flag(true, 'GetOrderList may ask for closed orders'),
  storeHouseAccountings: choice(
    ['one', 'both'],
    'one',
    'rights of the StoreHouse user of the agent; with both, documents are refused by shError 210 (documented)',
  ),
  queue: flag(false, 'ListenQueue is served; the vendor has closed it to new integrators'),
  eventUrl: text('', 'where events are posted, an address of this machine only; empty: nowhere'),
  eventSecret: text('simulated-event-secret', 'key of the signature of events'),
  eventSignature: choice(
    ['hmac-sha256', 'sha256', 'none'],
    'hmac-sha256',
    'header signature of events: HMAC or plain hash of the body, in base64; the real one is not documented',
  ),
  eventRetrySeconds: list(
    [10, 60, 600],
    'pauses before an event that was not answered by 2xx is sent again; the real ones are not documented',
  ),
  eventTimeoutSeconds: number(10, { min: 1, unit: 's' }, 'how long an event waits for its answer'),
  menuRefreshMinutes: list(
    [720],
    'when White Server takes its copy of the menu, in minutes after midnight in Moscow: at noon (documented); none: when asked',
  ),
  menuCheckSeconds: number(
    300,
    { min: 0, unit: 's' },
    'how often at most the agent looks whether the menu has changed, for MenuReferencesChanged (documented)',
  ),
} as const satisfies SettingSection
