import { LowAlcKegList } from '@rkeeper-kit/xml-interface'
import type { Domain, Keg, KegDocument } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import type { LocalTime } from '../local-time.ts'
import { refView } from '../views/refs.ts'

/** Kegs on tap, and those that have been. */
export const lowAlcKegList = handler(LowAlcKegList, (_, { domain, time }) => ({
  KegsList: { Keg: domain.alcohol.kegs().map((keg) => kegView(domain, time, keg)) },
}))

function kegView({ goods, restaurant }: Domain, time: LocalTime, keg: Keg) {
  const dish = goods.dishOf(keg.gtin)
  const date = (instant: number): string => time.text(instant).slice(0, 10)
  return {
    markingData: keg.data,
    gtin: keg.gtin,
    name: dish ? restaurant.nameOf(dish) : '',
    startDateTime: time.text(keg.startedAt),
    bottleVolume: keg.bottleVolume,
    restVolume: keg.restVolume,
    expireDate: date(keg.expiresAt),
    finished: keg.finishedAt !== undefined,
    saleBeforeDate: date(keg.sellBefore),
    SendInfo: sendInfo(keg.document),
    Author: refView(restaurant, 'EMPLOYEES', keg.authorId),
    Station: refView(restaurant, 'CASHES', keg.stationId),
    ...(keg.finishedAt !== undefined && { finishTime: time.text(keg.finishedAt) }),
    ...(keg.tap && { Tap: keg.tap }),
  }
}

const sendInfo = ({ error, guid, status }: KegDocument) => ({
  status,
  ...(guid !== undefined && { hsDocumentGuid: guid }),
  ...(error && { errorText: error.text, errorSource: error.source }),
})
