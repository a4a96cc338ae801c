import { executing, type ServerError } from './server-error.ts'

/** Dishes, their modifiers and components, and the stop list. */
export const menuErrors = {
  comboIncomplete: {
    status: executing,
    text: {
      en: 'Combo {dish}: choose {minimum} to {maximum} of {group}, {count} given.',
      ru: 'Комбо {dish}: нужно выбрать от {minimum} до {maximum} из {group}, выбрано {count}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  componentNotFound: {
    status: executing,
    text: {
      en: '{component} is not a component of combo {dish}.',
      ru: '{component} не входит в комбо {dish}.',
    },
    wsCode: 'WsaOrderCreationComboComponentNotFound',
    basis: 'own',
  },
  dishNotInTradeGroup: {
    status: executing,
    text: {
      en: 'Dish {dish} is not in trade group {group}.',
      ru: 'Блюдо {dish} не входит в торговую группу {group}.',
    },
    wsCode: 'WsaOrderCreationDishNotFound',
    basis: 'own',
  },
  dishStopped: {
    status: executing,
    text: { en: 'Dish {dish} is on the stop list.', ru: 'Блюдо {dish} в стоп-листе.' },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  dishWithoutPrice: {
    status: executing,
    text: {
      en: 'Dish {dish} has no price of type {priceType}.',
      ru: 'У блюда {dish} нет цены типа {priceType}.',
    },
    wsCode: 'WsaOrderCreationDishNotFound',
    basis: 'own',
  },
  modifierCount: {
    status: executing,
    text: {
      en: 'Dish {dish}: choose {minimum} to {maximum} of {group}, {count} given.',
      ru: 'Блюдо {dish}: нужно выбрать от {minimum} до {maximum} из {group}, выбрано {count}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  modifierNotAllowed: {
    status: executing,
    text: {
      en: 'Modifier {modifier} does not belong to dish {dish}.',
      ru: 'Модификатор {modifier} не подходит к блюду {dish}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  modifierStopped: {
    status: executing,
    text: { en: 'Modifier {modifier} is on the stop list.', ru: 'Модификатор {modifier} в стоп-листе.' },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  notEnoughStock: {
    status: executing,
    text: {
      en: 'Not enough of dish {dish}: {left} left, {wanted} wanted.',
      ru: 'Не хватает блюда {dish}: осталось {left}, нужно {wanted}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
} as const satisfies Record<string, ServerError>
