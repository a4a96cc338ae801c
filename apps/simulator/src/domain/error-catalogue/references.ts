import { executing, parameters, type ServerError } from './server-error.ts'

/** Reference data, and what reasons and people may do. */
export const referencesErrors = {
  codeTaken: {
    status: executing,
    text: {
      en: 'Code {code} of {collection} belongs to {name} already.',
      ru: 'Код {code} в коллекции {collection} уже занят: {name}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  collectionNotFound: {
    status: parameters,
    text: { en: 'Unknown collection {collection}', ru: 'Неизвестная коллекция {collection}' },
    wsCode: 'WsaCommandHandling',
    basis: 'own',
  },
  itemNotFound: {
    status: executing,
    text: { ru: 'Не найден элемент {key} в коллекции {collection}' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  noRight: {
    status: executing,
    component: 'Rights',
    text: { en: '{employee} has no right: {right}.', ru: 'У сотрудника {employee} нет права: {right}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  parentMissing: {
    status: executing,
    text: {
      en: 'A new item of {collection} needs a parent in {above}.',
      ru: 'Новому элементу {collection} нужен родитель в коллекции {above}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  propertyWrong: {
    status: parameters,
    text: {
      en: 'Property {property} cannot be "{value}".',
      ru: 'Свойство {property} не может быть "{value}".',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  reasonLacksFlag: {
    status: executing,
    rk7ErrorN: 3383,
    text: { en: 'Reason {reason} has no flag {flag}.', ru: 'У причины {reason} нет флага {flag}.' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  restaurantNotFound: {
    status: executing,
    text: { en: 'Restaurant {restaurant} is not found.', ru: 'Ресторан {restaurant} не найден.' },
    wsCode: 'BadRequest',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
