import { OpenBottle } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** The order is for the licence only and need not exist. Goods that the accounting service does not know have no name and no volume. */
export const openBottle = handler(
  OpenBottle,
  ({ gtin, isOld, Mark, OrderCategory, Station, volume }, { domain: { alcohol } }) => {
    const { bottleVolume, name } = alcohol.openBottle({
      data: Mark,
      gtin,
      station: refKey(Station),
      ...(OrderCategory && { orderCategory: refKey(OrderCategory) }),
      ...(volume !== undefined && { restVolume: volume }),
      ...(isOld !== undefined && { opened: isOld }),
    })
    return name === undefined ? {} : { Bottle: { name, bottleVolume } }
  },
  (_, { domain: { alcohol } }) => alcohol.services.delaySeconds,
)
