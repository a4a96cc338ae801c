import type { KegDocumentStatus, KitchenState, MarkState, ShiftPhase, TariffStatus } from '../contract.ts'
import { machine, type StateMachine } from './machine.ts'

export type LineStateName = 'open' | 'printed' | 'closed' | 'deleted'

export const visitStates = machine<'open' | 'finished'>({
  name: 'Visit',
  about: 'Holds one or more orders, and may be empty.',
  initial: 'open',
  moves: { open: { finished: 'CloseVisit, when no order is open or locked' }, finished: {} },
})

export const orderStates = machine<'open' | 'paid' | 'deleted'>({
  name: 'Order',
  about: 'Changes only while it is open, in a visit that goes on, and not under the lock of another.',
  initial: 'open',
  moves: {
    open: { paid: 'PayOrder, when all its lines are paid', deleted: 'VoidOrder, before any is paid' },
    paid: { open: 'UndoReceipt', deleted: 'DeleteReceipt' },
    deleted: {},
  },
})

export const packageStates = machine<'draft' | 'saved' | 'printed'>({
  name: 'Package',
  about: 'What is not printed may be replaced by SaveOrder with its `uni`.',
  initial: 'saved',
  moves: {
    draft: { saved: 'SaveOrder, ChangeSessionCourse', printed: 'SaveOrder, ChangeSessionCourse' },
    saved: { draft: 'SaveOrder, ChangeSessionCourse', printed: 'SaveOrder, ChangeSessionCourse' },
    printed: {},
  },
})

export const lineStates = machine<LineStateName>({
  name: 'Line of an order',
  about:
    'The till numbers them: open 1, printed 4, closed 6, deleted 7. Fixed (3) and partly closed (5) lines are not made by the simulator.',
  initial: 'open',
  moves: {
    open: { printed: 'printing', closed: 'PayOrder', deleted: 'VoidOrder' },
    printed: { closed: 'PayOrder', deleted: 'VoidOrder, a void of all portions' },
    closed: {
      open: 'UndoReceipt, never printed',
      printed: 'UndoReceipt',
      deleted: 'DeleteReceipt',
    },
    deleted: {},
  },
})

export const receiptStates = machine<'closed' | 'deleted'>({
  name: 'Receipt',
  about: 'One that dishes have been returned from stays (`receiptReturned`).',
  initial: 'closed',
  moves: { closed: { deleted: 'UndoReceipt, DeleteReceipt' }, deleted: {} },
})

export const billStates = machine<'printed' | 'deleted'>({
  name: 'Bill',
  about: 'One for each seat, or one for all.',
  initial: 'printed',
  moves: { printed: { deleted: 'UndoBill, the next bill, CorrectIntentReceipt' }, deleted: {} },
})

export const intentStates = machine<'firstStage' | 'completed' | 'deleted'>({
  name: 'Intent receipt',
  about: 'Completed, it is the receipt of the order.',
  initial: 'firstStage',
  moves: {
    firstStage: {
      completed: 'PayOrder without payments',
      deleted: 'CorrectIntentReceipt, PayOrder with payments, VoidOrder',
    },
    completed: {},
    deleted: {},
  },
})

export const prepaymentStates = machine<'held' | 'promised' | 'inProgress' | 'used' | 'deleted'>({
  name: 'Prepayment and terminal authorisation',
  about:
    'A prepayment starts as held, promised (`promised="1"`), or in progress at a bank terminal (TerminalAuthStart, TerminalAuthStart2).',
  initial: 'held',
  moves: {
    held: { used: 'PayOrder', deleted: 'DeleteReceiptPayments' },
    promised: { used: 'PayOrder', deleted: 'DeleteReceiptPayments' },
    inProgress: {
      held: 'TerminalAuthPay, TerminalAuthPay2',
      deleted: 'TerminalAuthError, TerminalAuthError2, DeleteReceiptPayments',
    },
    used: { held: 'UndoReceipt', deleted: 'DeleteReceipt' },
    deleted: {},
  },
})

export const shiftStates = machine<ShiftPhase>({
  name: 'Common shift',
  about:
    'Too old refuses new orders (2133), closing refuses everything (2172). After closing, the next shift is open.',
  initial: 'open',
  moves: {
    open: { tooOld: 'time, told by the control API', closing: 'CloseCommonShift' },
    tooOld: { closing: 'CloseCommonShift' },
    closing: { open: 'the next shift' },
  },
})

const anywhere = {
  collect: 'assembling started',
  collected: 'assembled',
  taken: 'taken from the kitchen',
  startpark: 'the order is parked',
  endpark: 'the parking ended',
  removed: 'taken off the display',
} as const

/** Kitchen displays tell these; which moves a real till refuses is not documented, so only steps back are. */
export const kitchenStates = machine<'none' | KitchenState>({
  name: 'Dish in the kitchen',
  about:
    'KDSSetDishData2 and KDSSetDishData3 tell it, printed or not. Steps may be left out, not taken back; parking may come at any time.',
  initial: 'none',
  moves: {
    none: { sent: 'sent to the display', started: 'cooking started', ready: 'cooked', ...anywhere },
    sent: { started: 'cooking started', ready: 'cooked', ...anywhere },
    started: { ready: 'cooked', ...anywhere },
    ready: anywhere,
    collect: {
      collected: 'assembled',
      taken: 'taken from the kitchen',
      startpark: 'the order is parked',
      endpark: 'the parking ended',
      removed: 'taken off the display',
    },
    collected: {
      taken: 'taken from the kitchen',
      startpark: 'the order is parked',
      endpark: 'the parking ended',
      removed: 'taken off the display',
    },
    startpark: { ...anywhere, started: 'cooking started', ready: 'cooked' },
    endpark: { ...anywhere, started: 'cooking started', ready: 'cooked' },
    taken: { removed: 'taken off the display' },
    removed: {},
  },
})

export const markStates = machine<MarkState>({
  name: 'Mark of an item',
  about:
    'As the marking service has it. Only a mark in circulation is sold; withdrawn and unknown ones are told by the control API or the scenario.',
  initial: 'circulating',
  moves: {
    circulating: { sold: 'PayOrder', withdrawn: 'the control API', unknown: 'the control API' },
    sold: { circulating: 'MakeReturnGoods, UndoReceipt, DeleteReceipt' },
    withdrawn: { circulating: 'the control API' },
    unknown: { circulating: 'the control API' },
  },
})

export const tariffStates = machine<TariffStatus>({
  name: 'Tariff',
  about:
    'Billing by time of a table. While it is active the price grows step by step; a pause is not charged. The line is paid when it is finished.',
  initial: 'active',
  moves: {
    active: { paused: 'PauseTariff', finished: 'CloseTariff, a limit of money or time' },
    paused: { active: 'ResumeTariff, the end of the pause', finished: 'CloseTariff' },
    finished: {},
  },
})

const resent = 'LowAlcKegOpen with `resend`'

export const kegDocumentStates = machine<KegDocumentStatus>({
  name: 'Document of a keg',
  about:
    'Named as the interface names them. LowAlcKegOpen takes it as far as the services let it. LowAlcKegDeactivate takes the keg off the tap whatever its document is.',
  initial: 'NotSended',
  moves: {
    NotSended: {
      DocumentError: resent,
      DocumentCreated: resent,
      AcceptError: resent,
      Accepted: `${resent}, ApproveKegManually`,
    },
    DocumentError: {
      DocumentCreated: resent,
      AcceptError: resent,
      Accepted: `${resent}, ApproveKegManually`,
    },
    DocumentCreated: { AcceptError: resent, Accepted: `${resent}, ApproveKegManually` },
    AcceptError: { Accepted: `${resent}, ApproveKegManually` },
    Accepted: {},
  },
})

export const lockStates = machine<'free' | 'held'>({
  name: 'Lock of an order',
  about:
    'While it is held, every change needs its key; any other key, or none, is refused (2219). A command that changes an order is one step, so it needs no lock of its own.',
  initial: 'free',
  moves: {
    free: { held: 'LockOrder' },
    held: {
      held: 'LockOrder with the same key prolongs it',
      free: 'LockOrder with a time of zero, or its time is over',
    },
  },
})

export const drawerStates = machine<'unassigned' | 'assigned'>({
  name: 'Drawer of a station, for a cashier',
  about:
    'A cashier who works at a station has its drawer; any other has to name one (ChangeDrawerBalance). Nobody takes out more than it holds.',
  initial: 'unassigned',
  moves: {
    unassigned: { assigned: 'RegisterEmployee, LoginOnStation' },
    assigned: { unassigned: 'UnregisterEmployee' },
  },
})

/** All of them, in the order of the docs. */
export const machines: readonly StateMachine<string>[] = [
  visitStates,
  orderStates,
  lockStates,
  packageStates,
  lineStates,
  receiptStates,
  billStates,
  intentStates,
  prepaymentStates,
  shiftStates,
  drawerStates,
  kitchenStates,
  markStates,
  kegDocumentStates,
  tariffStates,
]
