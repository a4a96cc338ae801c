import { executing, parsing, type ServerError } from './server-error.ts'

/** Shifts, people, stations, printers and windows. */
export const houseErrors = {
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
  nodeNotConnected: {
    status: executing,
    text: { en: 'Node {node} is not connected' },
    wsCode: 'WsaOrderError',
    basis: 'seen',
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
  notTerminal: {
    status: executing,
    text: {
      en: 'Device {device} is not a bank terminal.',
      ru: 'Устройство {device} не является банковским терминалом.',
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
  terminalOffline: {
    status: executing,
    component: 'Authorization terminal',
    text: { en: '{terminal}: no connection to the terminal.', ru: '{terminal}: нет связи с терминалом.' },
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
