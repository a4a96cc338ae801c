import { executing, type ServerError } from './server-error.ts'

/** Billing by time. */
export const tariffsErrors = {
  externalTariffBooked: {
    status: executing,
    text: {
      en: 'Receipt {number} of lane {lane} is in order {name} already.',
      ru: 'Чек {number} дорожки {lane} уже в заказе {name}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  noActiveTariff: {
    status: executing,
    text: { ru: 'На устройстве {device} нет активной тарификации' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  notTariffDevice: {
    status: executing,
    text: { ru: 'Стол {table} не является устройством' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  tariffMove: {
    status: executing,
    text: {
      en: 'The tariff on {device} is {from} and cannot become {to}.',
      ru: 'Тарификация на устройстве {device} в состоянии {from}, переход в {to} невозможен.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  tariffNotBilled: {
    status: executing,
    text: {
      en: 'Tariff {tariff} only sets how long a pause lasts.',
      ru: 'Тариф {tariff} задаёт только длительность паузы.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  tariffRunning: {
    status: executing,
    text: {
      en: 'A tariff is still running on {device}: close it first.',
      ru: 'На устройстве {device} ещё идёт тарификация: сначала закройте её.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
