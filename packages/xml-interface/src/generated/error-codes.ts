// Generated from the catalogue by tools/codegen. Do not edit.

/** Meanings of the error numbers (RK7ErrorN) that are publicly known. Servers have more. */
export const errorMeanings = {
  /**
   * The file to load does not exist.
   * Text of a Russian server: File ... not found.
   * Source: server.
   */
  702: 'the file to load does not exist',
  /**
   * The employee is registered at the station already; clients treat it as success.
   * Source: client.
   */
  2101: 'the employee is registered at the station already; clients treat it as success',
  /**
   * Wrong password; the next check is possible a second later.
   * Text of a Russian server: Неправильный код пользователя или пароль.
   * Source: server.
   */
  2102: 'wrong password; the next check is possible a second later',
  /**
   * The visit of the order is closed already (seen on 7.6.4.483).
   * Text of a Russian server: Визит ... закрыт!
   * Source: server.
   */
  2128: 'the visit of the order is closed already (seen on 7.6.4.483)',
  /**
   * An order of the visit, even a deleted one, is still locked.
   * Text of a Russian server: Визит ... не может быть завершён. Заказ ... заблокирован станцией.
   * Source: server.
   */
  2129: 'an order of the visit, even a deleted one, is still locked',
  /**
   * The common shift has been open too long; new orders are refused, existing ones can still be changed.
   * Text of a Russian server: Общая смена ... была открыта слишком давно. Нужно закрыть.
   * Source: server.
   */
  2133: 'the common shift has been open too long; new orders are refused, existing ones can still be changed',
  /**
   * A card operation exceeds the card's limit.
   * Text of a Russian server: Персональное ограничение для ... = ...
   * Source: server.
   */
  2142: 'a card operation exceeds the card\'s limit',
  /**
   * The common shift is being closed; every request gets it, repeat later.
   * Text of a Russian server: UCSERR(2172): В данный момент закрывается общая смена.
   * Source: server.
   */
  2172: 'the common shift is being closed; every request gets it, repeat later',
  /**
   * The order is locked under another lockguid or by a station; the text also names the station and the operator that hold the lock.
   * Text of a Russian server: Не получается заблокировать. Заказ заблокирован другим ключом блокировки.
   * Source: server.
   */
  2219: 'the order is locked under another lockguid or by a station; the text also names the station and the operator that hold the lock',
  /**
   * The order is to be closed before it is paid in full (seen in the vendor's Delivery samples, behind "Checkout [3071]").
   * Text of an English server: Unable to close order ..., it is not fully paid.
   * Source: vendor.
   */
  3071: 'the order is to be closed before it is paid in full (seen in the vendor\'s Delivery samples, behind "Checkout [3071]")',
  /**
   * The payments do not cover the order.
   * Text of a Russian server: Недостаточно денег для полной оплаты заказа.
   * Text of an English server: Not enough funds to pay for the order in full.
   * Source: server.
   */
  3373: 'the payments do not cover the order',
  /**
   * The reason given has no ImplOnBillCancel flag.
   * Source: server.
   */
  3383: 'the reason given has no ImplOnBillCancel flag',
  /**
   * The restaurant demands a number of guests and the request has none.
   * Text of a Russian server: Количество гостей не может быть равно нулю.
   * Source: server.
   */
  3444: 'the restaurant demands a number of guests and the request has none',
  /**
   * The card system answered with an error, here an unknown card; the text starts with the name of the card interface.
   * Text of a Russian server: ...: Ошибка "Пользователь не найден!"(18).
   * Source: server.
   */
  3813: 'the card system answered with an error, here an unknown card; the text starts with the name of the card interface',
  /**
   * Subscription licence: the server does not know the licence instance; the client starts again with seqNumber 0.
   * Source: client.
   */
  5304: 'subscription licence: the server does not know the licence instance; the client starts again with seqNumber 0',
  /**
   * Subscription licence: wrong seqNumber; the client asks GetXMLLicenseInstanceSeqNumber and repeats.
   * Source: client.
   */
  5305: 'subscription licence: wrong seqNumber; the client asks GetXMLLicenseInstanceSeqNumber and repeats',
  /**
   * Subscription licence: seqNumber was not increased; handled like 5305.
   * Source: client.
   */
  5310: 'subscription licence: seqNumber was not increased; handled like 5305',
  /**
   * The address of the age-check service is not set.
   * Text of a Russian server: Ошибка проверки возраста в MAX (EIdURIException): Protocol field is empty.
   * Source: server.
   */
  7287: 'the address of the age-check service is not set',
  /**
   * No alcohol accounting service is configured.
   * Text of a Russian server: Сервис учёта алкоголя не доступен.
   * Source: server.
   */
  8007: 'no alcohol accounting service is configured',
} as const

/** An error number with a known meaning. */
export type KnownErrorCode = keyof typeof errorMeanings
