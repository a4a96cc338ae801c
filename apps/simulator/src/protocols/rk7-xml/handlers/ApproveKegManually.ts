import { ApproveKegManually } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const approveKegManually = handler(
  ApproveKegManually,
  ({ Author, Keg, Station }, { domain: { alcohol } }) => {
    alcohol.approveKeg({
      data: Keg.markingData,
      volume: Keg.bottleVolume,
      station: refKey(Station),
      ...(Author && { author: refKey(Author) }),
    })
    return {}
  },
)
