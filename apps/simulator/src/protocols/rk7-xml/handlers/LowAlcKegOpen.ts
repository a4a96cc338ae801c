import { LowAlcKegOpen } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** Whether the marking system accepts the keg is told by LowAlcKegStatus. */
export const lowAlcKegOpen = handler(
  LowAlcKegOpen,
  ({ Author, Keg, resend, Station, Tap }, { domain: { alcohol } }) => {
    alcohol.openKeg({
      data: Keg.markingData,
      volume: Keg.bottleVolume,
      station: refKey(Station),
      resend: resend ?? false,
      ...(Author && { author: refKey(Author) }),
      ...(Tap && { tap: refKey(Tap) }),
    })
    return {}
  },
  (_, { domain: { alcohol } }) => alcohol.services.delaySeconds,
)
