import { executing, parameters, parsing, type ServerError } from './server-error.ts'

/** What a door itself has to say against a request. */
export const requestsErrors = {
  badGuid: {
    status: parameters,
    text: { en: '{guid} is not a GUID.', ru: '{guid} не является GUID.' },
    wsCode: 'BadRequest',
    basis: 'own',
  },
  badXml: { status: parsing, text: { en: '{reason}' }, wsCode: 'WsaCommandHandling', basis: 'own' },
  emptyInput: {
    status: parsing,
    text: { en: 'Empty input XML' },
    wsCode: 'WsaCommandHandling',
    basis: 'seen',
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
  notSimulated: {
    status: executing,
    text: { en: 'The command {command} is not simulated', ru: 'Команда {command} не симулируется' },
    wsCode: 'WsaCommandNotSupported',
    basis: 'own',
  },
  parameterNotFound: {
    status: executing,
    text: { en: 'Parameter {parameter} is not found.', ru: 'Параметр {parameter} не найден.' },
    wsCode: 'WsaCommandHandling',
    basis: 'own',
  },
  schemaViolation: {
    status: parameters,
    text: { en: '{reason}' },
    wsCode: 'WsaCommandHandling',
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
} as const satisfies Record<string, ServerError>
