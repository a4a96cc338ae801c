import { executing, type ServerError } from './server-error.ts'

/** The stock of the restaurant. */
export const storeHouseErrors = {
  storeHouseAccounting: {
    status: executing,
    shErrorN: 210,
    text: {
      en: 'The StoreHouse user of the agent has rights for both accountings.',
      ru: 'У пользователя StoreHouse в агенте есть права на оба учёта.',
    },
    wsCode: 'WsaCommandHandling',
    basis: 'documented',
  },
  storeHouseAway: {
    status: executing,
    text: { en: 'StoreHouse does not answer.', ru: 'StoreHouse не отвечает.' },
    wsCode: 'WsaHttpRequest',
    basis: 'own',
  },
  storeHouseNotFound: {
    status: executing,
    shErrorN: 1,
    text: { en: 'StoreHouse has no {kind} {rid}.', ru: 'В StoreHouse нет записи {rid} ({kind}).' },
    wsCode: 'WsaCommandHandling',
    basis: 'own',
  },
  storeHouseRefused: {
    status: executing,
    shErrorN: 2,
    text: { en: 'StoreHouse refuses: {reason}.', ru: 'StoreHouse отказал: {reason}.' },
    wsCode: 'WsaCommandHandling',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
