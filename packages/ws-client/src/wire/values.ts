/** A GUID. Servers spell it without braces and in lower case; requests may spell it as they like. */
export type Guid = string

/** `YYYY-MM-DD`. */
export type IsoDate = string

/** ISO 8601. With an offset it is a moment; without one it is the restaurant's local time. */
export type IsoDateTime = string
