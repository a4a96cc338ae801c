import { executing, type ServerError } from './server-error.ts'

/** Visits, orders and their lines. */
export const ordersErrors = {
  duplicateOrder: {
    status: executing,
    text: {
      en: 'An order with the number {number} exists already.',
      ru: 'Заказ с номером {number} уже существует.',
    },
    wsCode: 'WsaDuplicateOrder',
    basis: 'own',
  },
  guestsRequired: {
    status: executing,
    rk7ErrorN: 3444,
    text: { ru: 'Количество гостей не может быть равно нулю' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  kitchenMove: {
    status: executing,
    text: {
      en: 'Dish {dish} cannot go from {from} to {to} in the kitchen.',
      ru: 'Блюдо {dish} не может перейти на кухне из {from} в {to}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  laneNotFound: {
    status: executing,
    text: {
      en: 'There is no lane {lane} on the tariff device.',
      ru: 'На тарификационном устройстве нет дорожки {lane}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  lineClosed: {
    status: executing,
    text: { en: 'Line {line} has been paid.', ru: 'Строка {line} уже оплачена.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  lineNotFound: {
    status: executing,
    text: { en: 'There is no line {line} in the order.', ru: 'В заказе нет строки {line}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  lineNotPrinted: {
    status: executing,
    text: {
      en: 'Dish {dish} is not printed: replace its package instead of voiding it.',
      ru: 'Блюдо {dish} не напечатано: замените его пакет, а не удаляйте строку.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderClosed: {
    status: executing,
    text: { en: 'Order {name} is closed.', ru: 'Заказ {name} закрыт.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderDeleted: {
    status: executing,
    text: { en: 'Order {name} is deleted.', ru: 'Заказ {name} удалён.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderEmpty: {
    status: executing,
    text: { en: 'Order {name} is empty.', ru: 'Заказ {name} пуст.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderExists: {
    status: executing,
    text: { en: 'There is an order with the GUID {guid} already.', ru: 'Заказ с GUID {guid} уже есть.' },
    wsCode: 'WsaDuplicateOrder',
    basis: 'own',
  },
  orderLocked: {
    status: executing,
    rk7ErrorN: 2219,
    text: {
      ru: 'Не получается заблокировать. Заказ заблокирован другим ключом блокировки: станция {station}, оператор {employee}',
    },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  orderNotFound: {
    status: executing,
    text: { en: 'Order {key} is not found.', ru: 'Заказ {key} не найден.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderPaid: {
    status: executing,
    text: {
      en: 'Order {name} has payments, it cannot be deleted.',
      ru: 'По заказу {name} есть оплаты, удалить его нельзя.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderValidation: {
    status: executing,
    text: { en: '{reason}', ru: '{reason}' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  packageNotFound: {
    status: executing,
    text: { en: 'Order {name} has no package {uni}.', ru: 'В заказе {name} нет пакета {uni}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  packagePrinted: {
    status: executing,
    text: {
      en: 'Package {uni} of order {name} is printed and cannot be replaced.',
      ru: 'Пакет {uni} заказа {name} напечатан, заменить его нельзя.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  quantityNotPositive: {
    status: executing,
    text: {
      en: 'The quantity of {dish} has to be above zero, not {quantity}.',
      ru: 'Количество {dish} должно быть больше нуля, а не {quantity}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  sameOrder: {
    status: executing,
    text: {
      en: 'Dishes cannot be moved within order {name}.',
      ru: 'Нельзя перенести блюда внутри заказа {name}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  seatClosed: {
    status: executing,
    text: { en: 'Seat {seat} of order {name} is closed.', ru: 'Место {seat} заказа {name} закрыто.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  seatEmpty: {
    status: executing,
    text: {
      en: 'Seat {seat} of order {name} has nothing to pay.',
      ru: 'На месте {seat} заказа {name} нечего оплачивать.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  transferTooMuch: {
    status: executing,
    text: {
      en: 'Dish {dish}: {wanted} to be moved, {left} in the order.',
      ru: 'Блюдо {dish}: к переносу {wanted}, в заказе {left}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  visitClosed: {
    status: executing,
    rk7ErrorN: 2128,
    text: { ru: 'Визит {visit} закрыт!' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  visitLocked: {
    status: executing,
    rk7ErrorN: 2129,
    text: { ru: 'Визит {visit} не может быть завершён. Заказ {name} заблокирован станцией' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  visitNotFound: {
    status: executing,
    text: { en: 'Visit {visit} is not found.', ru: 'Визит {visit} не найден.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  visitOpen: {
    status: executing,
    text: {
      en: 'Visit {visit} cannot be closed, order {name} is open.',
      ru: 'Визит {visit} нельзя закрыть, заказ {name} открыт.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  voidTooMuch: {
    status: executing,
    text: {
      en: 'Dish {dish}: {wanted} to be voided, {left} in the order.',
      ru: 'Блюдо {dish}: к удалению {wanted}, в заказе {left}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
