import { executing, type ServerError } from './server-error.ts'

/** Cards of guests and the systems behind them. */
export const cardsErrors = {
  cardBlocked: {
    status: executing,
    rk7ErrorN: 3813,
    component: 'PDS',
    text: { en: '{interface}: the card is blocked.', ru: '{interface}: Ошибка "Карта заблокирована!"' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  cardLimit: {
    status: executing,
    rk7ErrorN: 2142,
    component: 'PDS',
    text: { ru: 'Персональное ограничение для {card} = {limit}' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  cardNotOnOrder: {
    status: executing,
    rk7ErrorN: 3813,
    component: 'PDS',
    text: { en: 'Card {card} is not on order {name}.', ru: 'Карты {card} нет в заказе {name}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  cardShort: {
    status: executing,
    rk7ErrorN: 3813,
    component: 'PDS',
    text: {
      en: '{interface}: there is not enough on the card, {left} is left.',
      ru: '{interface}: Ошибка "Недостаточно средств, остаток {left}!"',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  cardSystemAway: {
    status: executing,
    text: { ru: 'Ошибка отправки данных на {interface}' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  cardUnknown: {
    status: executing,
    rk7ErrorN: 3813,
    component: 'PDS',
    text: { ru: '{interface}: Ошибка "Пользователь не найден!"(18)' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  cardWithoutAccount: {
    status: executing,
    rk7ErrorN: 3813,
    component: 'PDS',
    text: {
      en: '{interface}: the card has no account in {currency}.',
      ru: '{interface}: Ошибка "На карте нет счёта в валюте {currency}!"',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  compositionNotFound: {
    status: executing,
    text: { ru: "Не найдена композиция для скидки '{discount}'" },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  notCardInterface: {
    status: executing,
    text: {
      en: '{device} is not an interface of a card system.',
      ru: '{device} не является интерфейсом карточной системы.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
