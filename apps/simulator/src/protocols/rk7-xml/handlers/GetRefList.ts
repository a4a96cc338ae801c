import { GetRefList } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const getRefList = handler(GetRefList, (_, { domain: { restaurant } }) => {
  const collections = restaurant.collections()
  return {
    RK7RefList: {
      Count: collections.length,
      RK7Reference: collections.map(({ name, items, dataVersion }) => ({
        RefName: name,
        Count: items.length,
        DataVersion: dataVersion,
      })),
    },
  }
})
