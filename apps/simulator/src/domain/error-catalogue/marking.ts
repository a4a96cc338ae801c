import { executing, type ServerError } from './server-error.ts'

/** Marked goods, alcohol, ages. */
export const markingErrors = {
  ageServiceAway: {
    status: executing,
    rk7ErrorN: 7287,
    text: {
      en: 'Age check in MAX failed: the service does not answer.',
      ru: 'Ошибка проверки возраста в MAX: сервис не отвечает',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  ageServiceUnset: {
    status: executing,
    rk7ErrorN: 7287,
    text: { ru: 'Ошибка проверки возраста в MAX (EIdURIException): Protocol field is empty' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  alcoholServiceAway: {
    status: executing,
    rk7ErrorN: 8007,
    text: { ru: 'Сервис учёта алкоголя не доступен' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  batchExists: {
    status: executing,
    text: {
      en: 'A batch with the mark {mark} is registered already.',
      ru: 'Партия с маркировкой {mark} уже зарегистрирована.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  batchNotFound: {
    status: executing,
    text: {
      en: 'There is no batch with the mark {mark}.',
      ru: 'Партия с маркировкой {mark} не найдена.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  bottleOpen: {
    status: executing,
    text: {
      en: 'The bottle with the mark {mark} is open already.',
      ru: 'Бутылка с маркировкой {mark} уже открыта.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  documentServiceUnset: {
    status: executing,
    text: { ru: 'Не задано свойство ресторана "Адрес службы для отправки документов в ЧЗ"' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  kegFinished: {
    status: executing,
    text: {
      en: 'The keg with the mark {mark} is off the tap.',
      ru: 'Кег с маркировкой {mark} уже снят с крана.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  kegNotFound: {
    status: executing,
    text: { ru: 'Кег с маркировкой {mark} не найден' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  kegNotTried: {
    status: executing,
    text: { ru: 'Кег {mark} не найден' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  kegOnTap: {
    status: executing,
    text: {
      en: 'The keg with the mark {mark} is on tap already.',
      ru: 'Кег с маркировкой {mark} уже поставлен на кран.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  markInvalid: {
    status: executing,
    text: { ru: 'Штрих-код не прошел проверку на достоверность в ОФД' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  markServiceAway: {
    status: executing,
    text: {
      en: 'The marking service does not answer.',
      ru: 'Сервис проверки маркировки не отвечает.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  markSold: {
    status: executing,
    text: {
      en: 'Order {name}: goods with the mark {mark} cannot be sold once more.',
      ru: 'Заказ {name}: товар с маркировкой {mark} нельзя продать ещё раз.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  markUnreadable: {
    status: executing,
    text: {
      en: 'The marking code {mark} cannot be read.',
      ru: 'Код маркировки {mark} не читается.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  markWithoutGtin: {
    status: executing,
    text: {
      en: 'The marking code {mark} holds no GTIN.',
      ru: 'В коде маркировки {mark} нет GTIN.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  volumeTooLarge: {
    status: executing,
    text: {
      en: '{wanted} ml cannot be in a vessel of {held} ml.',
      ru: '{wanted} мл не может быть в ёмкости на {held} мл.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
