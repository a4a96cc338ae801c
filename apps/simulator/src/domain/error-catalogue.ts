/**
 * Every refusal of the simulated servers, in one alphabetical list. Protocols word errors from here and from nowhere else.
 *
 * Texts: a wording known in one language only is kept in it, whatever the language of the server. `{name}` is filled from
 * the details of the error. `basis` says where a number or text comes from: `documented` by the vendor, `seen` on a server or in
 * public clients, `own` where the simulator needs words and nothing is known.
 */
export type Language = 'en' | 'ru'

export type Rk7Status =
  | 'Ok'
  | 'No changes'
  | 'Execution Started'
  | 'Query Parse Error'
  | 'Bad Query Parameters'
  | 'Query Executing Error'
  | 'Result Writing Error'

export interface ServerError {
  /** What the XML interface puts into `Status`. */
  readonly status: Rk7Status
  /** `RK7ErrorN` of the XML interface and `rkError.code` of White Server. */
  readonly rk7ErrorN?: number
  /** A refusal by StoreHouse: White Server answers `shError.code` alone, without a `wsError`. */
  readonly shErrorN?: number
  readonly component?: 'Printer' | 'Authorization terminal' | 'PDS' | 'Rights'
  /** The part of the till that refuses; White Server writes it before the number, as in `Checkout [3373]`. */
  readonly module?: string
  readonly text: { readonly en?: string; readonly ru?: string }
  /** Code in White Server's `wsError.code`. */
  readonly wsCode: string
  readonly basis: 'documented' | 'seen' | 'own'
}

const executing = 'Query Executing Error'
const parameters = 'Bad Query Parameters'
const parsing = 'Query Parse Error'

export const serverErrors = {
  agentTimeout: {
    status: executing,
    text: { en: 'The agent did not answer in time.', ru: 'Агент не ответил вовремя.' },
    wsCode: 'Timeout',
    basis: 'own',
  },
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
  alreadyRegistered: {
    status: executing,
    rk7ErrorN: 2101,
    text: {
      en: '{employee} is registered at {station} already.',
      ru: '{employee} уже зарегистрирован на станции {station}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  amountImpossible: {
    status: executing,
    text: { en: 'The till cannot hold the sum {amount}.', ru: 'Касса не может принять сумму {amount}.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  authorisationOpen: {
    status: executing,
    component: 'Authorization terminal',
    text: {
      en: 'Order {name}: a bank terminal is still asked for money.',
      ru: 'Заказ {name}: авторизация на терминале не завершена.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  badAnchor: {
    status: executing,
    text: { en: 'Bad license anchor' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  badGuid: {
    status: parameters,
    text: { en: '{guid} is not a GUID.', ru: '{guid} не является GUID.' },
    wsCode: 'BadRequest',
    basis: 'own',
  },
  badXml: { status: parsing, text: { en: '{reason}' }, wsCode: 'WsaCommandHandling', basis: 'own' },
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
  billNotFound: {
    status: executing,
    text: { en: 'Order {name} has no bill.', ru: 'У заказа {name} нет пречека.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  billWithIntentReceipt: {
    status: executing,
    text: { ru: 'Печатать пречек с чеком намерения' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
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
  compositionNotFound: {
    status: executing,
    text: { ru: "Не найдена композиция для скидки '{discount}'" },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  deliveryNotComparable: {
    status: executing,
    text: { ru: 'заказ состояния кассы и заказ сессий должны совпадать' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  deviceBusy: {
    status: executing,
    text: {
      en: 'A tariff is running on {device} already, in order {name}.',
      ru: 'На устройстве {device} уже идёт тарификация, заказ {name}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  deviceElsewhere: {
    status: executing,
    text: {
      en: 'Device {device} is not at {station}.',
      ru: 'Устройство {device} не относится к станции {station}.',
    },
    wsCode: 'WsaOrderError',
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
  documentServiceUnset: {
    status: executing,
    text: { ru: 'Не задано свойство ресторана "Адрес службы для отправки документов в ЧЗ"' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  drawerMissing: {
    status: parameters,
    text: { en: 'child element Drawer not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  drawerShort: {
    status: executing,
    text: {
      en: 'There are {left} in the drawer, {amount} cannot be taken.',
      ru: 'В ящике {left}, изъять {amount} нельзя.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  duplicateOrder: {
    status: executing,
    text: {
      en: 'An order with the number {number} exists already.',
      ru: 'Заказ с номером {number} уже существует.',
    },
    wsCode: 'WsaDuplicateOrder',
    basis: 'own',
  },
  emptyInput: {
    status: parsing,
    text: { en: 'Empty input XML' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  externalTariffBooked: {
    status: executing,
    text: {
      en: 'Receipt {number} of lane {lane} is in order {name} already.',
      ru: 'Чек {number} дорожки {lane} уже в заказе {name}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  fileNotFound: {
    status: executing,
    rk7ErrorN: 702,
    text: { en: 'File {file} not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  formatNotSimulated: {
    status: executing,
    text: {
      en: 'The format {format} is not simulated; xml, txt and html are.',
      ru: 'Формат {format} не симулируется; есть xml, txt и html.',
    },
    wsCode: 'WsaCommandHandling',
    basis: 'own',
  },
  guestsRequired: {
    status: executing,
    rk7ErrorN: 3444,
    text: { ru: 'Количество гостей не может быть равно нулю' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  holderAddressesMissing: {
    status: parameters,
    text: { en: 'child element holder / Holders_Addresses not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  instanceLimit: {
    status: executing,
    text: {
      en: 'License check: too many different instances today, {limit} allowed.',
      ru: 'License check: за сутки слишком много разных инстансов, разрешено {limit}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  instanceUnknown: {
    status: executing,
    rk7ErrorN: 5304,
    text: {
      en: 'License instance {instance} is unknown, start with seqNumber 0.',
      ru: 'Инстанс лицензии {instance} неизвестен, начните с seqNumber 0.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  invoiceNotFound: {
    status: executing,
    text: { en: 'Invoice {invoice} is not found.', ru: 'Накладная {invoice} не найдена.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  itemNotFound: {
    status: executing,
    text: { ru: 'Не найден элемент {key} в коллекции {collection}' },
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
  layoutMissing: {
    status: executing,
    text: { en: '{document} has no layout.', ru: 'У {document} нет макета.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  layoutNeedsOrder: {
    status: executing,
    text: {
      en: 'The layout {layout} shows an order, and none was given.',
      ru: 'Макет {layout} строится по заказу, а он не указан.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  licenceMissing: {
    status: executing,
    text: {
      en: 'License check: the command {command} needs LicenseInfo.',
      ru: 'License check: для команды {command} нужен LicenseInfo.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  licenceNotFound: {
    status: executing,
    text: { en: 'License is not found', ru: 'Лицензия не найдена' },
    wsCode: 'License',
    basis: 'own',
  },
  licenceRefused: {
    status: executing,
    text: { en: 'License check failed: {reason}', ru: 'License check failed: {reason}' },
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
  menuNotFound: {
    status: executing,
    text: { en: 'Menu {menu} is not found' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  messageNotFound: {
    status: executing,
    text: { en: 'Message {message} is not found.', ru: 'Сообщение {message} не найдено.' },
    wsCode: 'WsaOrderError',
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
  noActiveTariff: {
    status: executing,
    text: { ru: 'На устройстве {device} нет активной тарификации' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  noAuthorisation: {
    status: executing,
    component: 'Authorization terminal',
    text: {
      en: 'Order {name} has no authorisation in progress.',
      ru: 'В заказе {name} нет незавершённой авторизации.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  nodeNotConnected: {
    status: executing,
    text: { en: 'Node {node} is not connected' },
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
  notCardInterface: {
    status: executing,
    text: {
      en: '{device} is not an interface of a card system.',
      ru: '{device} не является интерфейсом карточной системы.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  notDelivery: {
    status: executing,
    text: { en: 'Order {name} is not a delivery.', ru: 'Заказ {name} не является доставкой.' },
    wsCode: 'WsaOrderError',
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
  notFullyPaid: {
    status: executing,
    rk7ErrorN: 3071,
    module: 'Checkout',
    text: { en: 'Unable to close order {name}, it is not fully paid.' },
    wsCode: 'WsaOrderError',
    basis: 'documented',
  },
  notRegistered: {
    status: executing,
    text: {
      en: '{employee} is not registered at {station}.',
      ru: '{employee} не зарегистрирован на станции {station}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  notSimulated: {
    status: executing,
    text: { en: 'The command {command} is not simulated', ru: 'Команда {command} не симулируется' },
    wsCode: 'WsaCommandNotSupported',
    basis: 'own',
  },
  notTariffDevice: {
    status: executing,
    text: { ru: 'Стол {table} не является устройством' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  notTerminal: {
    status: executing,
    text: {
      en: 'Device {device} is not a bank terminal.',
      ru: 'Устройство {device} не является банковским терминалом.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  objectDenied: {
    status: executing,
    text: { en: 'Access to the object is denied', ru: 'Доступ к объекту запрещён' },
    wsCode: 'AuthFailed',
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
  orderIgnoredAtTill: {
    status: executing,
    text: { en: 'The cashier did not react to the order.', ru: 'Кассир не отреагировал на заказ.' },
    wsCode: 'WsaOrderIgnoredOnPos',
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
  orderNotAtTill: {
    status: executing,
    text: { en: 'Order {order} is not at the till.', ru: 'Заказа {order} нет на кассе.' },
    wsCode: 'WsaNoOneGuidSpecifiedForOrderSearching',
    basis: 'own',
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
  orderRejectedAtTill: {
    status: executing,
    text: { en: 'The cashier rejected the order.', ru: 'Кассир отклонил заказ.' },
    wsCode: 'WsaOrderCanceledOnKass',
    basis: 'own',
  },
  orderValidation: {
    status: executing,
    text: { en: '{reason}', ru: '{reason}' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  otherReceipts: {
    status: executing,
    text: {
      en: 'Order {name} has other receipts than {receipt}; they have to be annulled first.',
      ru: 'У заказа {name} есть и другие чеки, кроме {receipt}; сначала их нужно аннулировать.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  overpaid: {
    status: executing,
    text: {
      en: 'Order {name}: {amount} is more than the sum due, {due}.',
      ru: 'Заказ {name}: {amount} больше суммы к оплате {due}.',
    },
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
  paidBeyondContents: {
    status: executing,
    text: {
      en: 'More has been paid for order {name} than it would cost.',
      ru: 'За заказ {name} оплачено больше, чем он будет стоить.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  parameterNotFound: {
    status: executing,
    text: { en: 'Parameter {parameter} is not found.', ru: 'Параметр {parameter} не найден.' },
    wsCode: 'WsaCommandHandling',
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
  paymentNegative: {
    status: executing,
    text: {
      en: 'A payment cannot be below zero: {amount}.',
      ru: 'Оплата не может быть меньше нуля: {amount}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  paymentTooSmall: {
    status: executing,
    rk7ErrorN: 3373,
    module: 'Checkout',
    text: {
      en: 'Not enough funds to pay for the order in full.',
      ru: 'Недостаточно денег для полной оплаты заказа',
    },
    wsCode: 'WsaOrderError',
    basis: 'documented',
  },
  prepaymentNotFound: {
    status: executing,
    text: {
      en: 'Order {name} has no open prepayment {line}.',
      ru: 'В заказе {name} нет открытой предоплаты {line}.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  printerMissing: {
    status: executing,
    component: 'Printer',
    text: {
      en: 'No printer is set up for {purpose} at {station}.',
      ru: 'Для назначения {purpose} на станции {station} нет принтера.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  printerNoPaper: {
    status: executing,
    component: 'Printer',
    text: { en: '{printer}: out of paper.', ru: '{printer}: закончилась бумага.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  printerOffline: {
    status: executing,
    component: 'Printer',
    text: { en: '{printer}: no connection to the printer.', ru: '{printer}: нет связи с принтером.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  printerOpen: {
    status: executing,
    component: 'Printer',
    text: { en: '{printer}: the cover is open.', ru: '{printer}: открыта крышка.' },
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
  quantityNotPositive: {
    status: executing,
    text: {
      en: 'The quantity of {dish} has to be above zero, not {quantity}.',
      ru: 'Количество {dish} должно быть больше нуля, а не {quantity}.',
    },
    wsCode: 'WsaFillingOrderError',
    basis: 'own',
  },
  readyTimeTooLate: {
    status: executing,
    text: { ru: 'Введенное время не может превышать {latest} (максимальное время)' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  reasonLacksFlag: {
    status: executing,
    rk7ErrorN: 3383,
    text: { en: 'Reason {reason} has no flag {flag}.', ru: 'У причины {reason} нет флага {flag}.' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  receiptAmbiguous: {
    status: executing,
    text: {
      en: 'Order {name} has several receipts; the receipt has to be named.',
      ru: 'У заказа {name} несколько чеков; нужно указать чек.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  receiptNotFound: {
    status: executing,
    text: { en: 'Receipt {receipt} is not found.', ru: 'Чек {receipt} не найден.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  receiptReturned: {
    status: executing,
    text: {
      en: 'Receipt {receipt} cannot be removed: dishes of it have been returned.',
      ru: 'Чек {receipt} нельзя отменить: по нему был возврат.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  restaurantNotFound: {
    status: executing,
    text: { en: 'Restaurant {restaurant} is not found.', ru: 'Ресторан {restaurant} не найден.' },
    wsCode: 'BadRequest',
    basis: 'own',
  },
  returnTooMuch: {
    status: executing,
    text: {
      en: 'Dish {dish}: {wanted} to be returned, {left} left of what was sold.',
      ru: 'Блюдо {dish}: к возврату {wanted}, из проданного осталось {left}.',
    },
    wsCode: 'WsaOrderError',
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
  sbpPaymentNotFound: {
    status: executing,
    text: { ru: 'СБП оплата с гуид {payment} не найдена' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  schemaViolation: {
    status: parameters,
    text: { en: '{reason}' },
    wsCode: 'WsaCommandHandling',
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
  sequenceNotIncreased: {
    status: executing,
    rk7ErrorN: 5310,
    text: { ru: 'SeqNumber должен быть увеличен.' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  sequenceReadTooOften: {
    status: executing,
    text: {
      en: 'GetXMLLicenseInstanceSeqNumber is called too often, {limit} an hour are allowed.',
      ru: 'GetXMLLicenseInstanceSeqNumber вызывается слишком часто, разрешено {limit} в час.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  sequenceWrong: {
    status: executing,
    rk7ErrorN: 5305,
    // The misprint is the server's.
    text: {
      ru: 'В инстансе неверно заполнен атрибут seqNumber. Атрибут должен именить значение из множества [{last}, {next}].',
    },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  shiftClosing: {
    status: parsing,
    rk7ErrorN: 2172,
    text: { ru: 'UCSERR(2172): В данный момент закрывается общая смена' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  shiftHasOrders: {
    status: executing,
    text: {
      en: 'Shift {shift} cannot be closed, order {name} is open.',
      ru: 'Смену {shift} нельзя закрыть, заказ {name} открыт.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  shiftNotOpened: {
    status: executing,
    text: { ru: 'Нельзя закрыть смену, смена не была открыта' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  shiftTooOld: {
    status: executing,
    rk7ErrorN: 2133,
    text: { ru: 'Общая смена {shift} была открыта слишком давно. Нужно закрыть' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
  staffCardUnknown: {
    status: executing,
    text: { en: "Card {card} is nobody's.", ru: 'Карта {card} никому не принадлежит.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  stationBusy: {
    status: executing,
    text: {
      en: 'Somebody is in the middle of an order at {station}.',
      ru: 'На станции {station} открыт заказ.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
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
  terminalOffline: {
    status: executing,
    component: 'Authorization terminal',
    text: { en: '{terminal}: no connection to the terminal.', ru: '{terminal}: нет связи с терминалом.' },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  tillUnavailable: {
    status: executing,
    text: { en: 'The cash server does not answer.', ru: 'Кассовый сервер не отвечает.' },
    wsCode: 'WsaHttpRequest',
    basis: 'own',
  },
  tipTooLarge: {
    status: executing,
    text: {
      en: 'A tip of {tip} is more than the payment, {amount}.',
      ru: 'Чаевые {tip} больше оплаты {amount}.',
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
  unknownCommand: {
    status: parameters,
    text: { en: 'Unknown command {command}' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  unsupportedDocument: {
    status: executing,
    text: { en: 'Unsupported document type' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  validatorMissing: {
    status: executing,
    text: {
      en: 'The schema validator cannot run (setting rk7.xsdEngine): {reason}',
      ru: 'Проверка по схеме не работает (настройка rk7.xsdEngine): {reason}',
    },
    wsCode: 'WsaCommandHandling',
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
  volumeTooLarge: {
    status: executing,
    text: {
      en: '{wanted} ml cannot be in a vessel of {held} ml.',
      ru: '{wanted} мл не может быть в ёмкости на {held} мл.',
    },
    wsCode: 'WsaOrderError',
    basis: 'own',
  },
  windowNotFound: {
    status: executing,
    text: { ru: 'Форма с GUID {window} не найден' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
  },
  wrongPassword: {
    status: executing,
    rk7ErrorN: 2102,
    text: { ru: 'Неправильный код пользователя или пароль' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
  },
} as const satisfies Record<string, ServerError>

export type ErrorKey = keyof typeof serverErrors
