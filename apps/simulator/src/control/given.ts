type Given<T> = { [Key in keyof T]: Exclude<T[Key], undefined> }

/** What was given of a change: a field left out is no field that is undefined. */
export const given = <T extends object>(change: T): Given<T> =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Given<T>
