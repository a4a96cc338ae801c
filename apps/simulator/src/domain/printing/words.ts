import type { Language } from '../errors.ts'

/** The few words that our layouts have besides names. */
const words = {
  order: ['Order', 'Заказ'],
  table: ['Table', 'Стол'],
  waiter: ['Waiter', 'Официант'],
  cashier: ['Cashier', 'Кассир'],
  number: ['No.', '№'],
  discount: ['Discount', 'Скидка'],
  total: ['Total', 'Итого'],
  due: ['To pay', 'К оплате'],
  change: ['Change', 'Сдача'],
  shift: ['Shift', 'Смена'],
  sales: ['Sales', 'Продажи'],
  returns: ['Returns', 'Возвраты'],
  simulated: ['SIMULATED, NOT A FISCAL DOCUMENT', 'СИМУЛЯЦИЯ, НЕ ФИСКАЛЬНЫЙ ДОКУМЕНТ'],
} as const

export type Word = keyof typeof words

export const word = (name: Word, language: Language): string => words[name][language === 'ru' ? 1 : 0]
