import { isoSeconds } from '../../core/iso-seconds.ts'

/** The restaurant's clock as the interface writes it: local, without a zone. */
export interface LocalTime {
  /** `2026-03-02T12:00:05` for an instant in milliseconds since the epoch. */
  text(instant: number): string
  /** The instant of a local date and time; one with a zone of its own is taken by it. */
  instant(text: string): number
  /** Milliseconds since 1899-12-30, local: how the interface writes a time as a number. */
  number(instant: number): number
}

const delphiZero = Date.UTC(1899, 11, 30)
const minute = 60_000

export function localTime(utcOffsetMinutes: () => number): LocalTime {
  const offset = () => utcOffsetMinutes() * minute
  return {
    text: (instant) => isoSeconds(instant + offset()),
    instant: (text) => (hasZone(text) ? Date.parse(text) : Date.parse(`${text}Z`) - offset()),
    number: (instant) => instant + offset() - delphiZero,
  }
}

const hasZone = (text: string): boolean => /(Z|[+-]\d\d:\d\d)$/.test(text)

/**
 * Length of a time counted from the zero date, `1899-12-30T00:02:00`, in milliseconds. Undefined for other forms, which the
 * server takes and ignores. Source: seen on a 7.26.8 server.
 */
export function intervalFromZero(text: string): number | undefined {
  return /^1899-12-3[01]T\d\d:\d\d:\d\d(\.\d+)?$/.test(text) ? Date.parse(`${text}Z`) - delphiZero : undefined
}

/** A length of time counted from the zero date. */
export const intervalText = (ms: number): string =>
  new Date(delphiZero + Math.max(0, ms)).toISOString().slice(0, 19)
