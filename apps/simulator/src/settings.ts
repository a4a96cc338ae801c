import { choice, flag, list, map, number, type SettingTable, text, type ValuesOf } from './core/settings.ts'

/**
 * Every switch of the simulator, with its default. What the vendor documents nowhere is a switch here, so that an
 * observation that contradicts us costs one line.
 */
export const settingTable = {
  mode: choice(
    ['strict', 'real'],
    'strict',
    'strict refuses what breaks a schema; real ignores unknown parts like a 7.26 server and says so in the journal',
  ),
  serverLanguage: choice(
    ['en', 'ru'],
    'en',
    'language of the texts of r_keeper; wordings documented in one language are kept in it',
  ),
  http: {
    bodyLimit: number(
      10 * 1024 * 1024,
      { min: 1024, unit: 'bytes' },
      'largest request body; more is answered 413',
    ),
  },
  journal: {
    size: number(1000, { min: 1, max: 100_000, unit: 'entries' }, 'how many exchanges are remembered'),
    bodyBytes: number(16 * 1024, { min: 0, unit: 'bytes' }, 'how much of each body is remembered'),
  },
  whiteServer: {
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
    limitCode: choice(
      ['BadRequest', 'InternalError', 'License'],
      'BadRequest',
      'wsError code past the limit',
    ),
    agentVersion: choice([1, 2], 2, 'version of the agent; from 2 on a payment must equal the sum due'),
    defaultTimeoutSeconds: number(
      120,
      { min: 1, unit: 's' },
      'timeout of a task that names none (documented)',
    ),
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
    orderTableCode: number(
      0,
      { min: 0 },
      'table of an order that names none; 0: the default of the restaurant',
    ),
    orderStationId: number(
      0,
      { min: 0 },
      'till of an order that names none; 0: the default of the restaurant',
    ),
    orderCurrencyCode: number(0, { min: 0 }, 'currency of online payments; 0: the first of the restaurant'),
    cancelReasonCode: number(0, { min: 0 }, 'reason of a CancelOrder that names none; 0: none'),
    agentBuild: text(
      '2.10.8.9',
      'program version of an agent of version 2; what came later is WsaCommandNotSupported',
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
  },
  till: {
    utcOffsetMinutes: number(
      180,
      { min: -720, max: 840, unit: 'min' },
      'local time of the restaurant against UTC; the XML interface writes local time without a zone',
    ),
    printOnSave: flag(
      false,
      'a package is printed as soon as it is saved, unless it is a draft or for later, and cannot be replaced then',
    ),
    shiftClosingSeconds: number(
      0,
      { min: 0, unit: 's' },
      'how long closing the common shift takes; every request gets 2172 meanwhile',
    ),
    billWithIntentReceipt: flag(
      false,
      'bills are printed by IntentPayOrder only, as some restaurants have it; PrintBill is refused',
    ),
    guestsRequired: flag(
      false,
      'CreateOrder is refused without a number of guests (3444), as some restaurants have it',
    ),
  },
  rk7: {
    licenceMode: choice(
      ['subscription', 'permanent', 'none'],
      'subscription',
      'subscription: SaveOrder, PayOrder and MakeReturnGoods need LicenseInfo; permanent: the restaurant has its own licence; none: nothing is checked',
    ),
    serverVersion: text(
      '',
      'version the cash server says it has; below 7.6.2.286, 7.6.4.347 and 7.6.5.40, by branch, LicenseInfo is an unknown part; empty: that of the scenario',
      { pattern: /^(\d+(\.\d+){3})?$/, allowed: 'four numbers with dots, or empty' },
    ),
    knownLeniencies: flag(
      true,
      'take the deviations that real requests show (ident, onlyActive, GuestLabel, a Dish without OrderType …) in strict mode too; each is a warning in the journal',
    ),
    schemasDir: text(
      '',
      'folder with qry*.xsd, res*.xsd and common.xsd to validate with, for example the official ones; empty: ours',
    ),
    schemaErrorStatus: choice(
      ['Bad Query Parameters', 'Query Parse Error'],
      'Bad Query Parameters',
      'Status of the answer to a request that breaks its schema',
    ),
    batchOnFailure: choice(
      ['continue', 'stop'],
      'continue',
      'whether the commands of a batch after one that failed still run',
    ),
    xsdEngine: choice(
      ['libxml2', 'xerces'],
      'libxml2',
      'which validator checks requests; xerces needs Java and xsd-schema-validator',
    ),
  },
  licensing: {
    badUsrStatus: number(401, { min: 400, max: 599 }, 'HTTP status for an unknown or mismatched usr header'),
    instanceSpelling: choice(
      ['any', 'exact'],
      'any',
      'whether braces, hyphens and case tell two instance GUIDs apart: any does not, exact does',
    ),
    sequenceAnswer: choice(
      ['last', 'next'],
      'last',
      'what GetXMLLicenseInstanceSeqNumber answers: the last accepted number or the next one',
    ),
    instancesPerConnection: number(
      10,
      { min: 1, unit: 'GUIDs' },
      'distinct instance GUIDs a day for each connection of the licence',
    ),
    sequenceReadsPerHour: number(
      60,
      { min: 0, unit: 'requests' },
      'how often an hour an instance may ask GetXMLLicenseInstanceSeqNumber; past it the till refuses; 0: as often as it likes',
    ),
    countFailed: flag(true, 'a business refusal uses its sequence number up'),
    tokenExpired: flag(false, 'the developer token has expired: ErrorCode 1'),
    deniedObjects: list([], 'objects to which the account has no right: ErrorCode 2'),
    outage: flag(false, 'the licensing server answers 503'),
  },
  delivery: {
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
    zeroAmount: choice(
      ['short', 'whole'],
      'short',
      'what a payment of 0 means: too little, or the whole sum',
    ),
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
  },
} as const satisfies SettingTable

/** The values of all settings. Reads always see the current ones. */
export type Settings = ValuesOf<typeof settingTable>
