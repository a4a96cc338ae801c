import { GetOpenedBottleList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey, refView } from '../views/refs.ts'

/** With a station, takes over first what the accounting service has. */
export const getOpenedBottleList = handler(
  GetOpenedBottleList,
  ({ Station }, { domain: { alcohol, restaurant }, time, warn }) => {
    if (Station && !alcohol.synchronise(refKey(Station)))
      warn('The accounting service does not answer: the bottles are as the till last heard of them.')
    return {
      Bottle: alcohol.bottles().map((bottle) => ({
        markingData: bottle.data,
        ean: Number(bottle.gtin),
        startDateTime: time.text(bottle.startedAt),
        bottleVolume: bottle.bottleVolume,
        restVolume: bottle.restVolume,
        isOldRest: bottle.opened,
        Author: refView(restaurant, 'EMPLOYEES', bottle.authorId),
        Station: refView(restaurant, 'CASHES', bottle.stationId),
      })),
    }
  },
  ({ Station }, { domain: { alcohol } }) => (Station ? alcohol.services.delaySeconds : 0),
)
