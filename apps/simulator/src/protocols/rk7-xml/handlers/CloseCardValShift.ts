import { CloseCardValShift } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const closeCardValShift = handler(
  CloseCardValShift,
  ({ Device, Manager, Station }, { domain: { stations } }) => ({
    Device: stations
      .closeCardShift({
        manager: refKey(Manager),
        ...(Device && { device: refKey(Device) }),
        ...(Station && { station: refKey(Station) }),
      })
      .map(({ item: { code, guid, id } }) => ({ id, code, guid })),
  }),
)
