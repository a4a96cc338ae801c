import { executing, type ServerError } from './server-error.ts'

/** Licences by subscription and their sequence numbers. */
export const licencesErrors = {
  badAnchor: {
    status: executing,
    text: { en: 'Bad license anchor' },
    wsCode: 'WsaOrderError',
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
  objectDenied: {
    status: executing,
    text: { en: 'Access to the object is denied', ru: 'Доступ к объекту запрещён' },
    wsCode: 'AuthFailed',
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
} as const satisfies Record<string, ServerError>
