import { readdirSync } from 'node:fs'
import { Money, Quantity } from '@rkeeper-kit/core'
import { describe, expect, test } from 'vitest'
import { instance, testRk7 } from '../../test/rk7.ts'
import { harbourBar, noon, testTill } from '../../test/till.ts'
import type { LineInput, Order } from './contract.ts'
import { DomainError, type ErrorKey, errorText, serverErrors } from './errors.ts'

type Sim = ReturnType<typeof testRk7>

const dish = (code: number, more: Partial<LineInput> = {}): LineInput => ({
  dish: { code },
  quantity: Quantity.one,
  ...more,
})
const cash = (amount: number) => ({ currency: { code: 1 }, amount: Money.fromHundredths(amount) })
const delivery = { source: 21, extId: 1, block: {} }
const staff = { station: { id: 1 }, cashier: { id: 1 }, reason: { code: 3 } }
const stop = [{ code: 4 }, { id: 1 }] as const

function orderOf(sim: Sim, ...lines: readonly LineInput[]) {
  const { guid } = sim.domain.orders.create({})
  return sim.domain.orders.savePackage({ guid }, { lines }).order
}

function paid(sim: Sim) {
  const order = orderOf(sim, dish(401))
  return sim.domain.checkout.pay(order, { payments: [cash(49_000)] }).order
}

/** 490.00 at each of two seats, and the first has paid. */
function onePaidSeat(sim: Sim) {
  const order = orderOf(sim, dish(401, { seat: 1 }), dish(401, { seat: 2 }))
  return sim.domain.checkout.pay(order, { payments: [cash(49_000)], bySeats: { seat: 1 } }).order
}

const twoReceipts = (sim: Sim) =>
  sim.domain.checkout.pay(onePaidSeat(sim), { payments: [cash(49_000)], bySeats: { seat: 2 } }).order

const claim = (sim: Sim, changes = {}) => ({
  anchor: sim.anchor,
  licenseToken: sim.domain.licences.byAnchor(sim.anchor)?.id ?? '',
  instanceGuid: instance,
  seqNumber: 0,
  requestHash: 'first',
  ...changes,
})

function settled(sim: Sim) {
  sim.domain.licences.admit(claim(sim))
  sim.domain.licences.settle(instance, 0, 'first', {}, false)
  return sim.domain.licences
}

const billed = (sim: Sim) =>
  sim.domain.tariffs.start(orderOf(sim), { device: { code: 23 }, type: { code: 1 } })

const counted = ({ domain }: Sim, lane: number) =>
  domain.tariffs.bookExternal({ lane, number: 'A-1', amount: Money.fromHundredths(100) })

const applied = (sim: Sim, code: string) => sim.domain.cards.apply(orderOf(sim), { card: { code } })

const deposited = ({ domain }: Sim, code: string, hundredths: number) =>
  domain.cards.deposit({
    card: { code },
    amount: Money.fromHundredths(hundredths),
    currency: { code: 4 },
    station: { id: 1 },
    cashier: { id: 1 },
  })

/** What the XML door answers is worded by the same catalogue; the text is all that comes back. */
const overXml = async (sim: Sim, request: Promise<{ attribute(name: string): string | undefined }>) => {
  const text = (await request).attribute('ErrorText')
  if (text) throw new Error(text)
  return sim
}

/** The restaurant that has trade groups and happy hours, at a time of the day. */
function bar(patch = {}, hour = 15) {
  const { orders, world } = testTill(patch, harbourBar())
  world.clock.set(noon + (hour - 15) * 3_600_000)
  return {
    savePackage: (station: { code: number }, code: number) =>
      orders.savePackage(orders.create({}), { station, lines: [dish(code)] }),
  }
}

const bankTerminal = { station: { id: 1 }, device: { id: 6 } }
const text = { purpose: { id: 3 }, station: { id: 1 }, sheet: { parts: [] }, queue: false }

function withPrinter(
  { domain: { printing, stations } }: Sim,
  fault: Parameters<typeof stations.changeDevice>[1],
) {
  stations.changeDevice({ id: 2 }, fault)
  return printing.printText(text)
}

function withoutPrinters({ world }: Sim) {
  const { restaurant } = world.store.state.domain
  return { ...restaurant, house: { ...restaurant.house, purposes: [] } }
}

/** How to be refused, for every entry that belongs to the till. Those of Delivery and White Server stand with their own tests. */
const ways: Partial<Record<ErrorKey, (sim: Sim) => unknown>> = {
  ageServiceAway: ({ domain: { ageCheck } }) => {
    ageCheck.setService({ status: 'away' })
    ageCheck.isAdult('adult-1')
  },
  ageServiceUnset: ({ domain: { ageCheck } }) => {
    ageCheck.setService({ status: 'unset' })
    ageCheck.isAdult('adult-1')
  },
  alcoholServiceAway: ({ domain: { alcohol } }) => {
    alcohol.setServices({ accounting: 'away' })
    alcohol.openBottle(bottle)
  },
  alreadyRegistered: ({ domain: { staff: people } }) =>
    [1, 2].map(() => people.register({ employee: { id: 1 }, station: { id: 1 } })),
  amountImpossible: (sim) => orderOf(sim, dish(401, { price: Money.fromHundredths(2e12) })),
  authorisationOpen: (sim) => {
    const order = orderOf(sim, dish(401))
    sim.domain.checkout.startAuthorisation(order, { ...cash(1), waiter: { id: 1 } })
    sim.domain.checkout.complete(order)
  },
  badAnchor: ({ domain, ...sim }) => domain.licences.admit(claim({ domain, ...sim }, { anchor: 'x' })),
  badGuid: ({ domain }) => domain.orders.create({ guid: '17' }),
  badXml: (sim) => overXml(sim, sim.post('<')),
  batchExists: ({ domain: { marking } }) => [1, 2].map(() => marking.addBatch(batch)),
  batchNotFound: ({ domain: { marking } }) => marking.deleteBatch({ ...batch, manager: { id: 1 } }),
  billWithIntentReceipt: () => {
    const sim = testRk7({ till: { billWithIntentReceipt: true } })
    const contents = `<Order guid="${orderOf(sim).guid}"/><Station id="1"/><Cashier id="1"/>`
    return overXml(sim, sim.send('PrintBill', contents))
  },
  cardBlocked: (sim) => applied(sim, '7001236'),
  cardLimit: (sim) => deposited(sim, '7001234', 300_001),
  cardNotOnOrder: () => {
    const sim = testRk7({ cards: { undoNothing: 'refused' } })
    sim.domain.cards.undo(orderOf(sim), { card: { code: '7001234' } })
  },
  cardShort: (sim) => deposited(sim, '7001235', -10_001),
  cardSystemAway: (sim) => {
    sim.domain.cards.changeInterface({ id: 3 }, { online: false })
    applied(sim, '7001234')
  },
  cardUnknown: (sim) => applied(sim, '404'),
  cardWithoutAccount: (sim) =>
    sim.domain.checkout.prepay(orderOf(sim, dish(401)), {
      ...cash(1),
      card: { code: '7001234' },
    }),
  codeTaken: ({ domain: { references } }) => references.write('TABLES', [{ key: { code: 1 }, code: 2 }]),
  collectionNotFound: (sim) => overXml(sim, sim.send('GetRefData', '', 'RefName="Scripts"')),
  billNotFound: (sim) => sim.domain.checkout.undoBill(orderOf(sim, dish(401)), {}),
  bottleOpen: ({ domain: { alcohol } }) => [1, 2].map(() => alcohol.openBottle(bottle)),
  comboIncomplete: (sim) => orderOf(sim, dish(901)),
  componentNotFound: (sim) => orderOf(sim, dish(401, { components: [dish(203)] })),
  compositionNotFound: (sim) => {
    const { guid } = orderOf(sim, dish(401, { discounts: [{ discount: { code: 1 } }] }))
    sim.domain.cards.apply({ guid }, { card: { code: '7001234' } })
  },
  deliveryNotComparable: async (sim) => {
    const { guid } = sim.domain.orders.create({ delivery })
    const validated = sim.send(
      'DeliveryValidateOrder',
      `<Order guid="${guid}"/>`,
      'readyTime="2026-03-02T17:00:00"',
    )
    await overXml(sim, validated)
  },
  deviceBusy: (sim) => {
    for (const _ of [1, 2]) billed(sim)
  },
  deviceElsewhere: ({ domain: { stations } }) => stations.menu({ station: { id: 1 }, device: { id: 5 } }),
  dishNotInTradeGroup: () => bar().savePackage({ code: 2 }, 32),
  dishStopped: (sim) => {
    sim.domain.menu.setStock([{ dish: { code: 401 }, prohibited: true }], ...stop)
    orderOf(sim, dish(401))
  },
  dishWithoutPrice: () => bar({ till: { priceFallback: false } }, 17).savePackage({ code: 1 }, 31),
  documentServiceUnset: ({ domain: { alcohol } }) => {
    alcohol.setServices({ documents: 'unset' })
    alcohol.openKeg(keg)
  },
  drawerMissing: ({ domain }) => domain.drawers.change({ cashier: { id: 1 }, ...cash(1) }),
  drawerShort: ({ domain }) => domain.drawers.change({ cashier: { id: 1 }, drawer: { id: 1 }, ...cash(-1) }),
  duplicateOrder: ({ domain: { orders } }) => [1, 2].map(() => orders.create({ originalOrderId: '1' })),
  emptyInput: (sim) => overXml(sim, sim.post('')),
  externalTariffBooked: (sim) => {
    for (const _ of [1, 2]) counted(sim, 3)
  },
  fileNotFound: ({ domain: { node } }) => node.reload('other.udb'),
  formatNotSimulated: (sim) =>
    overXml(sim, sim.send('GetPrintLayout', '<Document id="50"/>', 'format="pdf"')),
  guestsRequired: () => testRk7({ till: { guestsRequired: true } }).domain.orders.create({}),
  holderAddressesMissing: (sim) =>
    overXml(
      sim,
      sim.send(
        'DeliveryPostOrder',
        '<Restaurant id="1"/><OrderCategory id="2"/><ExtSource source="21" extID="1"/><Order guid="{50C19246-BD7A-4EDD-86C5-E8192A3B4C57}"/><DeliveryBlock/><Session><Dish code="401" quantity="1000"/></Session><HolderXML/>',
      ),
    ),
  instanceLimit: ({ domain: { licences }, ...sim }) => {
    const all = { domain: { licences } as Sim['domain'], ...sim }
    for (let n = 0; n < 100; n += 1) licences.admit(claim(all, { instanceGuid: `${n}`.padStart(32, '0') }))
  },
  instanceUnknown: (sim) => sim.domain.licences.admit(claim(sim, { seqNumber: 1 })),
  invoiceNotFound: (sim) => sim.domain.checkout.invoice(orderOf(sim)),
  itemNotFound: ({ domain }) => domain.orders.create({ table: { code: 404 } }),
  kegFinished: ({ domain: { alcohol } }) => {
    alcohol.openKeg(keg)
    for (const _ of [1, 2]) alcohol.finishKeg(keg.data)
  },
  kegNotFound: ({ domain: { alcohol } }) => alcohol.keg(keg.data),
  kegNotTried: ({ domain: { alcohol } }) => alcohol.approveKeg(keg),
  kegOnTap: ({ domain: { alcohol } }) => [1, 2].map(() => alcohol.openKeg(keg)),
  kitchenMove: (sim) => {
    const { lineGuid = '' } = orderOf(sim, dish(401)).packages[0]?.dishes[0] ?? {}
    for (const state of ['removed', 'started'] as const) sim.domain.orders.setKitchenState(lineGuid, state)
  },
  laneNotFound: (sim) => counted(sim, 99),
  layoutMissing: ({ domain: { printing } }) => printing.show({ document: { id: 54 } }, {}),
  layoutNeedsOrder: ({ domain: { printing } }) => printing.show({ document: { id: 2 } }, {}),
  licenceMissing: ({ domain }) => domain.licences.admit(undefined, 'SaveOrder'),
  licenceNotFound: ({ domain }) => domain.licences.byAnchor('nonsense'),
  licenceRefused: (sim) => sim.domain.licences.admit(claim(sim, { licenseToken: 'made-up' })),
  lineClosed: (sim) => {
    const order = onePaidSeat(sim)
    const [line] = order.packages[0]?.dishes ?? []
    sim.domain.orders.transfer(order, orderOf(sim), [{ line: { lineGuid: line?.lineGuid ?? '' } }])
  },
  lineNotFound: (sim) => {
    const { guid } = paid(sim)
    sim.domain.checkout.returnDishes({
      ...staff,
      orderGuid: guid,
      dishes: [{ lineGuid: 'x', quantity: Quantity.one }],
    })
  },
  lineNotPrinted: (sim) => {
    const order = orderOf(sim, dish(401))
    sim.domain.orders.savePackages(order, [{ lines: [], voids: [voidOf(order, 1000)] }])
  },
  markInvalid: (sim) => {
    sim.domain.marking.setMark(keg.data, 'withdrawn')
    sim.domain.marking.check(checkOf(sim))
  },
  markServiceAway: (sim) => {
    sim.domain.marking.setService({ online: false })
    sim.domain.marking.check(checkOf(sim))
  },
  markSold: (sim) => {
    const order = orderOf(sim, marked)
    sim.domain.marking.setMark(keg.data, 'sold')
    sim.domain.checkout.pay(order, { payments: [cash(34_000)] })
  },
  markUnreadable: ({ domain: { marking } }) => marking.gtinOf(''),
  markWithoutGtin: ({ domain: { marking } }) => marking.gtinOf(bottle.data),
  menuNotFound: ({ domain: { stations } }) => stations.callMenu(bankTerminal, { operation: '7' }),
  messageNotFound: ({ domain }) => domain.messages.remove([{ id: 77 }]),
  modifierCount: (sim) => orderOf(sim, dish(406)),
  modifierNotAllowed: (sim) => orderOf(sim, dish(301, { modifiers: [{ modifier: { code: 11 } }] })),
  modifierStopped: (sim) => {
    sim.domain.menu.stopModifier({ code: 63 })
    orderOf(sim, dish(301, { modifiers: [{ modifier: { code: 63 } }] }))
  },
  noActiveTariff: (sim) => sim.domain.tariffs.close(orderOf(sim), { device: { code: 23 } }),
  noAuthorisation: (sim) => sim.domain.checkout.endAuthorisation(orderOf(sim), { paid: true }),
  nodeNotConnected: ({ domain: { stations } }) => stations.connection('MID1'),
  noRight: (sim) => sim.domain.orders.void(orderOf(sim), { manager: { id: 3 } }),
  notCardInterface: ({ domain }) => domain.cards.reach({ code: 1 }),
  notDelivery: (sim) =>
    overXml(sim, sim.send('DeliverySetForwarder', `<Employee id="1"/><Order guid="${orderOf(sim).guid}"/>`)),
  notEnoughStock: (sim) => {
    sim.domain.menu.setStock([{ dish: { code: 401 }, quantity: Quantity.fromThousandths(500) }], ...stop)
    orderOf(sim, dish(401))
  },
  notFullyPaid: (sim) => sim.domain.checkout.complete(orderOf(sim, dish(401))),
  notRegistered: ({ domain }) => domain.staff.unregister({ employee: { id: 1 }, station: { id: 1 } }),
  notSimulated: (sim) => {
    const order = '<Order><Table code="1"/></Order>'
    return overXml(sim, sim.send('CreateOrder', order + order))
  },
  notTariffDevice: (sim) =>
    sim.domain.tariffs.start(orderOf(sim), { device: { code: 1 }, type: { code: 1 } }),
  notTerminal: ({ domain: { stations } }) =>
    stations.closeCardShift({ device: { id: 1 }, manager: { id: 6 } }),
  objectDenied: ({ domain, anchor }) => domain.licences.byAnchor(anchor, []),
  orderClosed: (sim) => sim.domain.orders.void(paid(sim), {}),
  orderDeleted: (sim) => {
    const order = orderOf(sim)
    for (const _ of [1, 2]) sim.domain.orders.void(order, {})
  },
  orderEmpty: (sim) => sim.domain.checkout.complete(orderOf(sim)),
  orderExists: (sim) => sim.domain.orders.create({ guid: orderOf(sim).guid }),
  orderLocked: (sim) => {
    const order = orderOf(sim)
    sim.domain.orders.lock(order, { guid: 'mine', until: noon + 1000 })
    sim.domain.orders.void(order, {})
  },
  orderNotFound: ({ domain }) => domain.orders.get({ visit: 1, orderIdent: 256 }),
  orderPaid: (sim) => {
    const order = orderOf(sim, dish(401))
    sim.domain.checkout.prepay(order, cash(1))
    sim.domain.orders.void(order, {})
  },
  otherReceipts: (sim) => {
    const { receipts } = twoReceipts(sim)
    const removal = { checkNum: receipts[0]?.checkNum ?? 0, manager: { id: 1 }, password: '' }
    sim.domain.checkout.deleteReceipt({ ...removal, reason: { code: 1 } })
  },
  overpaid: (sim) => sim.domain.checkout.prepay(orderOf(sim), cash(1)),
  packageNotFound: (sim) => sim.domain.orders.savePackage(orderOf(sim), { uni: 99, lines: [] }),
  packagePrinted: () => {
    const sim = testRk7({ till: { printOnSave: true } })
    const order = orderOf(sim, dish(401))
    sim.domain.orders.savePackage(order, { uni: order.packages[0]?.uni ?? 0, lines: [] })
  },
  paidBeyondContents: (sim) => {
    const order = orderOf(sim, dish(401))
    sim.domain.checkout.prepay(order, cash(1))
    sim.domain.orders.replaceContents(order, { lines: [] })
  },
  parameterNotFound: ({ domain: { node } }) => node.parameter('Unheard', {}),
  parentMissing: ({ domain: { references } }) => references.write('TABLES', [{ name: 'T' }]),
  paymentNegative: (sim) => sim.domain.checkout.pay(orderOf(sim, dish(401)), { payments: [cash(-1)] }),
  paymentTooSmall: (sim) => sim.domain.checkout.pay(orderOf(sim, dish(401)), { payments: [cash(1)] }),
  prepaymentNotFound: (sim) => sim.domain.checkout.removePrepayments(orderOf(sim), {}),
  printerMissing: (sim) => {
    sim.world.store.state.domain.restaurant = withoutPrinters(sim)
    return sim.domain.printing.printText(text)
  },
  printerNoPaper: (sim) => withPrinter(sim, { paperOut: true }),
  printerOffline: (sim) => withPrinter(sim, { online: false }),
  printerOpen: (sim) => withPrinter(sim, { doorOpen: true }),
  propertyWrong: ({ domain: { references } }) =>
    references.write('MENUITEMS', [{ key: { code: 401 }, props: { 'PRICETYPES-1': 'much' } }]),
  quantityNotPositive: (sim) => orderOf(sim, dish(401, { quantity: Quantity.zero })),
  readyTimeTooLate: ({ domain }) => {
    const order = domain.orders.create({ delivery })
    domain.deliveries.confirm(order, { readyAt: noon + 24 * 3_600_000 + 1 })
  },
  reasonLacksFlag: ({ domain }) => domain.menu.setStock([], { code: 1 }, { id: 1 }),
  receiptAmbiguous: (sim) => {
    const { guid } = twoReceipts(sim)
    sim.domain.checkout.returnDishes({ ...staff, orderGuid: guid, dishes: [] })
  },
  receiptNotFound: ({ domain }) => domain.checkout.returnDishes({ ...staff, receiptGuid: 'x', dishes: [] }),
  receiptReturned: (sim) => {
    const { guid, packages } = paid(sim)
    const lineGuid = packages[0]?.dishes[0]?.lineGuid ?? ''
    const dishes = [{ lineGuid, quantity: Quantity.one }]
    sim.domain.checkout.returnDishes({ ...staff, orderGuid: guid, dishes })
    sim.domain.checkout.undoReceipt({ checkNum: 1001, manager: { id: 1 }, password: '' })
  },
  returnTooMuch: (sim) => {
    const { guid, packages } = paid(sim)
    const lineGuid = packages[0]?.dishes[0]?.lineGuid ?? ''
    sim.domain.checkout.returnDishes({
      ...staff,
      orderGuid: guid,
      dishes: [{ lineGuid, quantity: Quantity.fromThousandths(1001) }],
    })
  },
  sameOrder: (sim) => {
    const order = orderOf(sim)
    sim.domain.orders.transfer(order, order, [])
  },
  sbpPaymentNotFound: ({ domain }) => domain.checkout.cancelFastPayment('never started'),
  schemaViolation: (sim) => overXml(sim, sim.send('CreateOrder')),
  seatClosed: (sim) => {
    const order = sim.domain.orders.setSeat(orderOf(sim), 2, 'closed')
    sim.domain.orders.savePackage(order, { lines: [dish(401, { seat: 2 })] })
  },
  seatEmpty: (sim) =>
    sim.domain.checkout.pay(orderOf(sim, dish(401)), { payments: [cash(49_000)], bySeats: { seat: 3 } }),
  sequenceNotIncreased: (sim) => settled(sim).admit(claim(sim, { requestHash: 'other' })),
  sequenceReadTooOften: (sim) => {
    sim.domain.licences.setSequence(instance, 0)
    for (let n = 0; n < 61; n += 1) sim.domain.licences.sequenceOf(claim(sim))
  },
  sequenceWrong: (sim) => settled(sim).admit(claim(sim, { seqNumber: 5 })),
  shiftClosing: ({ domain }) => {
    domain.shifts.setPhase('closing')
    domain.orders.create({})
  },
  shiftHasOrders: (sim) => {
    orderOf(sim)
    sim.domain.shifts.closeCommon({})
  },
  shiftNotOpened: ({ domain }) => domain.shifts.closeCommon({}),
  shiftTooOld: ({ domain }) => {
    domain.shifts.setPhase('tooOld')
    domain.orders.create({})
  },
  staffCardUnknown: (sim) => overXml(sim, sim.send('LoginOnStation', '<Station id="1"/>', 'cardCode="123"')),
  storeHouseAway: ({ domain: { storeHouse } }) => {
    storeHouse.setAvailable(false)
    storeHouse.read()
  },
  storeHouseNotFound: ({ domain }) => domain.storeHouse.find('goods', 77),
  storeHouseRefused: ({ domain }) => domain.storeHouse.enter(delivered(17)),
  tariffMove: (sim) => sim.domain.tariffs.resume(billed(sim), { device: { code: 23 } }),
  tariffNotBilled: (sim) =>
    sim.domain.tariffs.start(orderOf(sim), { device: { code: 23 }, type: { code: 9 } }),
  tariffRunning: (sim) => sim.domain.checkout.complete(billed(sim)),
  terminalOffline: ({ domain: { stations } }) => {
    stations.changeDevice({ id: 6 }, { online: false })
    stations.closeCardShift({ station: { id: 1 }, manager: { id: 6 } })
  },
  tipTooLarge: (sim) =>
    sim.domain.checkout.pay(orderOf(sim, dish(401)), { payments: [{ ...cash(1), tip: cash(2).amount }] }),
  stationBusy: async ({ domain: { deliveries, stations } }) => {
    stations.change({ id: 1 }, { busy: true })
    const fresh = { delivery }
    const edit = {
      order: { fresh },
      station: { id: 1 },
      employee: { id: 1 },
      replace: false,
      lines: [],
      readyAt: noon,
    }
    await deliveries.edit(edit)
  },
  transferTooMuch: (sim) => {
    const order = orderOf(sim, dish(401))
    const { line, quantity } = voidOf(order, 2000)
    sim.domain.orders.transfer(order, orderOf(sim), [{ line, quantity }])
  },
  unknownCommand: (sim) => overXml(sim, sim.send('Nonsense')),
  unsupportedDocument: ({ domain: { printing } }) =>
    printing.printLayout({ station: { id: 1 }, choice: { document: { id: 1 } }, subject: {} }),
  visitClosed: ({ domain: { orders } }) => {
    const { visit } = orders.createVisit({})
    for (const _ of [1, 2]) orders.closeVisit({ visitId: visit })
  },
  visitLocked: (sim) => {
    const order = paid(sim)
    sim.domain.orders.lock(order, { guid: 'mine', until: noon + 1000 })
    sim.domain.orders.closeVisit(order)
  },
  visitNotFound: ({ domain }) => domain.orders.closeVisit({ visitId: 1 }),
  volumeTooLarge: ({ domain: { alcohol } }) =>
    alcohol.openBottle({ ...bottle, gtin: '04600000000046', restVolume: 501 }),
  voidTooMuch: () => {
    const sim = testRk7({ till: { printOnSave: true } })
    const order = orderOf(sim, dish(401))
    sim.domain.orders.savePackages(order, [{ lines: [], voids: [voidOf(order, 2000)] }])
  },
  visitOpen: (sim) => sim.domain.orders.closeVisit(orderOf(sim)),
  windowNotFound: ({ domain: { windows } }) => windows.close('{7}', 'request'),
  wrongPassword: ({ domain }) =>
    domain.checkout.undoReceipt({ checkNum: 1, manager: { id: 1 }, password: 'guess' }),
}

const bottle = { data: btoa('EXCISE-STAMP'), gtin: '04600000000039', station: { id: 1 } }
const keg = { data: btoa('010460000000001521KEG1'), volume: 30_000, station: { id: 1 } }
const batch = { data: keg.data, quantity: Quantity.one, author: { id: 1 }, station: { id: 1 } }
const marked = dish(862, { modifiers: [{ modifier: { code: 91 }, data: keg.data }] })
const checkOf = (sim: Sim) => ({ ...batch, order: orderOf(sim), dish: { code: 862 } })

/** Portions of the only line of an order, for moving or removing. */
const voidOf = ({ packages }: Order, thousandths: number) => ({
  line: { lineGuid: packages[0]?.dishes[0]?.lineGuid ?? '' },
  quantity: Quantity.fromThousandths(thousandths),
  reason: { code: 1 },
  author: { id: 1 },
})

/** A receipt of flour with a VAT rate. */
const delivered = (vatRate: number) => ({
  kind: 'receipt' as const,
  date: '2026-03-02',
  correspondent: 4,
  department: 1,
  active: true,
  items: [{ good: 501, unit: 3, quantity: Quantity.one, sum: Money.zero, vatRate }],
})

/** Produced, and tested, where their door is. */
const elsewhere: readonly ErrorKey[] = [
  'agentTimeout',
  'orderIgnoredAtTill',
  'orderNotAtTill',
  'orderRejectedAtTill',
  'orderValidation',
  'restaurantNotFound',
  'storeHouseAccounting',
  'tillUnavailable',
  'validatorMissing',
]

describe('the catalogue of server errors', () => {
  const keys = Object.keys(serverErrors) as ErrorKey[]

  test('is alphabetical in each area and has no entry twice, so that there is one place to look and to add', async () => {
    const folder = new URL('./error-catalogue/', import.meta.url)
    const areas = readdirSync(folder).filter((file) => file !== 'index.ts' && file !== 'server-error.ts')
    const inAreas: string[] = []
    for (const area of areas) {
      const [errors] = Object.values((await import(new URL(area, folder).href)) as Record<string, object>)
      const theirs = Object.keys(errors ?? {})
      expect(theirs).toEqual([...theirs].sort((a, b) => a.localeCompare(b, 'en')))
      inAreas.push(...theirs)
    }
    expect(inAreas.sort()).toEqual([...keys].sort())
  })

  test('has nothing that the simulator cannot produce', () => {
    expect([...Object.keys(ways), ...elsewhere].sort()).toEqual([...keys].sort())
  })

  test.each(Object.entries(ways))('%s is produced, with all its details filled in', async (key, way) => {
    const error = await Promise.resolve(testRk7())
      .then(way)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      )
    expect(error).toBeInstanceOf(Error)
    const { message } = error as Error
    if (error instanceof DomainError) {
      expect(error.key).toBe(key)
      for (const language of ['en', 'ru'] as const) expect(error.text(language)).not.toContain('?')
    } else expect(message).toMatch(pattern(key as ErrorKey))
  })

  test('keeps a wording that is documented in one language in it', () => {
    const name = { name: '1.73' }
    for (const language of ['en', 'ru'] as const) {
      expect(errorText('notFullyPaid', name, language)).toBe(
        'Unable to close order 1.73, it is not fully paid.',
      )
      expect(errorText('sequenceNotIncreased', {}, language)).toBe('SeqNumber должен быть увеличен.')
    }
    expect(errorText('paymentTooSmall', {}, 'ru')).toBe('Недостаточно денег для полной оплаты заказа')
  })
})

/** The catalogue's English text as a pattern: a placeholder stands for anything. */
const pattern = (key: ErrorKey): RegExp =>
  new RegExp(
    `^${errorText(key, {}, 'en')
      .replace(/[.*+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('?', '.+')}$`,
  )
