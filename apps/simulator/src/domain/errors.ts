import { type ErrorKey, type Language, type ServerError, serverErrors } from './error-catalogue/index.ts'

export {
  type ErrorKey,
  type Language,
  type Rk7Status,
  type ServerError,
  serverErrors,
} from './error-catalogue/index.ts'

/** What fills the `{placeholders}` of a catalogue text. */
export type ErrorDetails = Readonly<Record<string, string | number>>

/** A refusal by the restaurant or one of the servers. Protocols word it from the catalogue, each in its own way. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly key: ErrorKey
  readonly details: ErrorDetails

  constructor(key: ErrorKey, details: ErrorDetails = {}) {
    super(errorText(key, details, 'en'))
    this.key = key
    this.details = details
  }

  /** The catalogue entry. */
  get entry(): ServerError {
    return serverErrors[this.key]
  }

  /** The text in the language of the server, or in the only language it is known in. */
  text(language: Language): string {
    return errorText(this.key, this.details, language)
  }
}

/** Fills the catalogue's wording of `key`; a wording known in one language only is used for both. */
export function errorText(key: ErrorKey, details: ErrorDetails, language: Language): string {
  const texts: ServerError['text'] = serverErrors[key].text
  const template = texts[language] ?? texts.en ?? texts.ru ?? key
  return template.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '?'))
}
