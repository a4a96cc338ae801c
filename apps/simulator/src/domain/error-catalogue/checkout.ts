import { executing, parameters, type ServerError } from './server-error.ts'

/** Bills, payments, receipts and drawers. */
export const checkoutErrors = {
  amountImpossible: {
    status: executing,
    text: { en: 'The till cannot hold the sum {amount}.', ru: 'Касса не может принять сумму {amount}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  authorisationOpen: {
    status: executing,
    component: 'Authorization terminal',
    text: {
      en: 'Order {name}: a bank terminal is still asked for money.',
      ru: 'Заказ {name}: авторизация на терминале не завершена.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  billNotFound: {
    status: executing,
    text: { en: 'Order {name} has no bill.', ru: 'У заказа {name} нет пречека.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  billWithIntentReceipt: {
    status: executing,
    text: { ru: 'Печатать пречек с чеком намерения' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  drawerMissing: {
    status: parameters,
    text: { en: 'child element Drawer not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  drawerShort: {
    status: executing,
    text: {
      en: 'There are {left} in the drawer, {amount} cannot be taken.',
      ru: 'В ящике {left}, изъять {amount} нельзя.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  invoiceNotFound: {
    status: executing,
    text: { en: 'Invoice {invoice} is not found.', ru: 'Накладная {invoice} не найдена.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  noAuthorisation: {
    status: executing,
    component: 'Authorization terminal',
    text: {
      en: 'Order {name} has no authorisation in progress.',
      ru: 'В заказе {name} нет незавершённой авторизации.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  notFullyPaid: {
    status: executing,
    rk7ErrorN: 3071,
    module: 'Checkout',
    text: { en: 'Unable to close order {name}, it is not fully paid.' },
    wsCode: 'WsaOrderError',
    basis: 'documented',
  },
  otherReceipts: {
    status: executing,
    text: {
      en: 'Order {name} has other receipts than {receipt}; they have to be annulled first.',
      ru: 'У заказа {name} есть и другие чеки, кроме {receipt}; сначала их нужно аннулировать.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  overpaid: {
    status: executing,
    text: {
      en: 'Order {name}: {amount} is more than the sum due, {due}.',
      ru: 'Заказ {name}: {amount} больше суммы к оплате {due}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  paidBeyondContents: {
    status: executing,
    text: {
      en: 'More has been paid for order {name} than it would cost.',
      ru: 'За заказ {name} оплачено больше, чем он будет стоить.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  paymentNegative: {
    status: executing,
    text: {
      en: 'A payment cannot be below zero: {amount}.',
      ru: 'Оплата не может быть меньше нуля: {amount}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  paymentTooSmall: {
    status: executing,
    rk7ErrorN: 3373,
    module: 'Checkout',
    text: {
      en: 'Not enough funds to pay for the order in full.',
      ru: 'Недостаточно денег для полной оплаты заказа',
    },
    wsCode: 'WsaOrderError',
    basis: 'documented',
  },
  prepaymentNotFound: {
    status: executing,
    text: {
      en: 'Order {name} has no open prepayment {line}.',
      ru: 'В заказе {name} нет открытой предоплаты {line}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  receiptAmbiguous: {
    status: executing,
    text: {
      en: 'Order {name} has several receipts; the receipt has to be named.',
      ru: 'У заказа {name} несколько чеков; нужно указать чек.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  receiptNotFound: {
    status: executing,
    text: { en: 'Receipt {receipt} is not found.', ru: 'Чек {receipt} не найден.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  receiptReturned: {
    status: executing,
    text: {
      en: 'Receipt {receipt} cannot be removed: dishes of it have been returned.',
      ru: 'Чек {receipt} нельзя отменить: по нему был возврат.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  returnTooMuch: {
    status: executing,
    text: {
      en: 'Dish {dish}: {wanted} to be returned, {left} left of what was sold.',
      ru: 'Блюдо {dish}: к возврату {wanted}, из проданного осталось {left}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  sbpPaymentNotFound: {
    status: executing,
    text: { ru: 'СБП оплата с гуид {payment} не найдена' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  tipTooLarge: {
    status: executing,
    text: {
      en: 'A tip of {tip} is more than the payment, {amount}.',
      ru: 'Чаевые {tip} больше оплаты {amount}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
