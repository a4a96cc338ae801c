import { executing, parameters, type ServerError } from './server-error.ts'

/** Orders of delivery systems, and orders on their way to the till. */
export const deliveriesErrors = {
  agentTimeout: {
    status: executing,
    text: { en: 'The agent did not answer in time.', ru: 'Агент не ответил вовремя.' },
    wsCode: 'Timeout',
    basis: 'own',
  },
  deliveryNotComparable: {
    status: executing,
    text: { ru: 'заказ состояния кассы и заказ сессий должны совпадать' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  holderAddressesMissing: {
    status: parameters,
    text: { en: 'child element holder / Holders_Addresses not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  notDelivery: {
    status: executing,
    text: { en: 'Order {name} is not a delivery.', ru: 'Заказ {name} не является доставкой.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  orderIgnoredAtTill: {
    status: executing,
    text: { en: 'The cashier did not react to the order.', ru: 'Кассир не отреагировал на заказ.' },
    wsCode: 'WsaOrderIgnoredOnPos',
    basis: 'own',
  },
  orderNotAtTill: {
    status: executing,
    text: { en: 'Order {order} is not at the till.', ru: 'Заказа {order} нет на кассе.' },
    wsCode: 'WsaNoOneGuidSpecifiedForOrderSearching',
    basis: 'own',
  },
  orderRejectedAtTill: {
    status: executing,
    text: { en: 'The cashier rejected the order.', ru: 'Кассир отклонил заказ.' },
    wsCode: 'WsaOrderCanceledOnKass',
    basis: 'own',
  },
  readyTimeTooLate: {
    status: executing,
    text: { ru: 'Введенное время не может превышать {latest} (максимальное время)' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  tillUnavailable: {
    status: executing,
    text: { en: 'The cash server does not answer.', ru: 'Кассовый сервер не отвечает.' },
    wsCode: 'WsaHttpRequest',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
