/** A point on the map, in degrees. */
export interface Place {
  readonly lat: number
  readonly lng: number
}

/** Corners of the invented delivery zone: a rectangle around an invented restaurant in the sea off Saint Petersburg. */
export const deliveryZone: readonly Place[] = [
  { lat: 59.96, lng: 29.98 },
  { lat: 59.96, lng: 30.06 },
  { lat: 60.0, lng: 30.06 },
  { lat: 60.0, lng: 29.98 },
]

/** Where a guest may live, and where not. */
export const deliveryPlaces: { readonly inside: Place; readonly outside: Place } = {
  inside: { lat: 59.98, lng: 30.02 },
  outside: { lat: 59.5, lng: 31.5 },
}
