/** A named switch: its default, what it may be, and one line about it. */
export interface Setting<T = unknown> {
  readonly default: T
  readonly description: string
  readonly unit?: string
  /** What it may be, in words: shown in the table of settings and in refusals. */
  readonly allowed: string
  /** The same as JSON Schema. */
  readonly schema: JsonSchema
  accepts(value: unknown): boolean
}

export type JsonSchema = Readonly<Record<string, unknown>>

/** Settings that belong together. */
export type SettingSection = Readonly<Record<string, Setting>>

/** Settings by name; related ones stand together in a section. */
export type SettingTable = Readonly<Record<string, Setting | SettingSection>>

type ValueOf<D> =
  D extends Setting<infer T> ? T : { readonly [K in keyof D]: D[K] extends Setting<infer T> ? T : never }
export type ValuesOf<Table> = { readonly [K in keyof Table]: ValueOf<Table[K]> }

/** Changes to some of the settings, in the shape of the values. */
export type SettingsPatch = Readonly<Record<string, unknown>>

export class SettingError extends Error {
  override readonly name = 'SettingError'
  /** Name of the setting, for example `delivery.transfer`. */
  readonly field: string
  readonly value: unknown
  readonly allowed: string

  constructor(
    field: string,
    value: unknown,
    allowed: string,
    what = `Setting ${field} cannot be ${JSON.stringify(value)}`,
  ) {
    super(`${what}. Allowed: ${allowed}.`)
    this.field = field
    this.value = value
    this.allowed = allowed
  }
}

export function choice<const T extends string | number>(
  values: readonly T[],
  initial: NoInfer<T>,
  description: string,
): Setting<T> {
  return {
    default: initial,
    description,
    allowed: values.map((value) => JSON.stringify(value)).join(', '),
    schema: { enum: values },
    accepts: (value) => values.includes(value as T),
  }
}

export function flag(initial: boolean, description: string): Setting<boolean> {
  return {
    default: initial,
    description,
    allowed: 'true, false',
    schema: { type: 'boolean' },
    accepts: (value) => typeof value === 'boolean',
  }
}

/** A number; whole unless `integer` is false. */
export function number(
  initial: number,
  range: { readonly min?: number; readonly max?: number; readonly integer?: boolean; readonly unit?: string },
  description: string,
): Setting<number> {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY, integer = true } = range
  const bounds = [Number.isFinite(min) ? `from ${min}` : '', Number.isFinite(max) ? `up to ${max}` : '']
  return {
    default: initial,
    description,
    ...(range.unit !== undefined && { unit: range.unit }),
    allowed: [integer ? 'a whole number' : 'a number', ...bounds].filter(Boolean).join(' '),
    schema: {
      type: integer ? 'integer' : 'number',
      ...(range.min !== undefined && { minimum: range.min }),
      ...(range.max !== undefined && { maximum: range.max }),
    },
    accepts: (value) =>
      typeof value === 'number' &&
      value >= min &&
      value <= max &&
      (Number.isInteger(value) || (!integer && Number.isFinite(value))),
  }
}

/** A text; `form` restricts it, in a pattern and in words. */
export function text(
  initial: string,
  description: string,
  form?: { readonly pattern: RegExp; readonly allowed: string },
): Setting<string> {
  return {
    default: initial,
    description,
    allowed: form?.allowed ?? 'a text',
    schema: { type: 'string', ...(form && { pattern: form.pattern.source }) },
    accepts: (value) => typeof value === 'string' && (form?.pattern.test(value) ?? true),
  }
}

export function list(initial: readonly number[], description: string): Setting<readonly number[]> {
  return {
    default: initial,
    description,
    allowed: 'a list of whole numbers',
    schema: { type: 'array', items: { type: 'integer' } },
    accepts: (value) => Array.isArray(value) && value.every(Number.isInteger),
  }
}

export function map(
  initial: Readonly<Record<string, number>>,
  description: string,
): Setting<Readonly<Record<string, number>>> {
  return {
    default: initial,
    description,
    allowed: 'an object of whole numbers',
    schema: { type: 'object', additionalProperties: { type: 'integer' } },
    accepts: (value) => isObject(value) && Object.values(value).every(Number.isInteger),
  }
}

/** A row of the table of settings. */
export interface NamedSetting {
  /** For example `delivery.transfer`. */
  readonly name: string
  readonly setting: Setting
}

export function namedSettings(table: SettingTable): readonly NamedSetting[] {
  return Object.entries(table).flatMap(([name, entry]) =>
    isSetting(entry)
      ? [{ name, setting: entry }]
      : Object.entries(entry).map(([key, setting]) => ({ name: `${name}.${key}`, setting })),
  )
}

/** JSON Schema of changes to the settings. */
export function settingsSchema(table: SettingTable): JsonSchema {
  const properties = Object.entries(table).map(([name, entry]) => [
    name,
    isSetting(entry)
      ? { ...entry.schema, default: entry.default, description: entry.description }
      : settingsSchema(entry),
  ])
  return { type: 'object', properties: Object.fromEntries(properties), additionalProperties: false }
}

export function defaultSettings<T extends SettingTable>(table: T): ValuesOf<T> {
  const values = Object.entries(table).map(([name, entry]) => [
    name,
    isSetting(entry) ? entry.default : defaultSettings(entry),
  ])
  return structuredClone(Object.fromEntries(values)) as ValuesOf<T>
}

/**
 * The values with some of them changed.
 * @throws {SettingError} for a name that does not exist and for a value that is not allowed; nothing is changed then
 */
export function patchSettings<T extends SettingTable>(
  table: T,
  values: ValuesOf<T>,
  patch: SettingsPatch,
): ValuesOf<T> {
  return patchLevel(table, values as Record<string, unknown>, patch, '') as ValuesOf<T>
}

function patchLevel(
  table: SettingTable,
  values: Readonly<Record<string, unknown>>,
  patch: SettingsPatch,
  prefix: string,
): Record<string, unknown> {
  const changed = { ...values }
  for (const [key, value] of Object.entries(patch)) {
    const name = `${prefix}${key}`
    const entry = Object.hasOwn(table, key) ? table[key] : undefined
    if (entry === undefined)
      throw new SettingError(name, value, Object.keys(table).join(', '), `There is no setting ${name}`)
    if (isSetting(entry)) {
      if (!entry.accepts(value)) throw new SettingError(name, value, entry.allowed)
      changed[key] = structuredClone(value)
    } else {
      if (!isObject(value))
        throw new SettingError(name, value, `an object with any of ${Object.keys(entry).join(', ')}`)
      changed[key] = patchLevel(entry, values[key] as Record<string, unknown>, value, `${key}.`)
    }
  }
  return changed
}

/** An object that always shows the current values, however the state behind them is replaced. */
export function liveSettings<T extends SettingTable>(table: T, current: () => ValuesOf<T>): ValuesOf<T> {
  const view = (level: SettingTable, read: () => Record<string, unknown>): object =>
    Object.defineProperties(
      {},
      Object.fromEntries(
        Object.entries(level).map(([key, entry]) => {
          if (isSetting(entry)) return [key, { enumerable: true, get: () => read()[key] }]
          return [key, { enumerable: true, value: view(entry, () => read()[key] as Record<string, unknown>) }]
        }),
      ),
    )
  return view(table, () => current() as Record<string, unknown>) as ValuesOf<T>
}

function isSetting(entry: SettingTable[string]): entry is Setting {
  return typeof (entry as Setting).accepts === 'function'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
