import { redact } from './redact/index.ts'

/** Where the kit writes what it does. `console` fits. */
export interface Logger {
  debug(message: string, fields?: Readonly<Record<string, unknown>>): void
  info(message: string, fields?: Readonly<Record<string, unknown>>): void
  warn(message: string, fields?: Readonly<Record<string, unknown>>): void
  error(message: string, fields?: Readonly<Record<string, unknown>>): void
}

/** Wraps a logger so that no secret reaches it, neither by name nor by value. */
export function redactingLogger(logger: Logger, secrets: readonly string[] = []): Logger {
  const write =
    (level: keyof Logger): Logger['info'] =>
    (message, fields) =>
      fields
        ? logger[level](redact(message, secrets), redact(fields, secrets))
        : logger[level](redact(message, secrets))
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}
