import { GetSystemInfo2 } from '@rkeeper-kit/xml-interface'
import type { CollectionName, RestaurantDomain } from '../../../domain/contract.ts'
import { handler } from '../handler.ts'
import { intervalText } from '../local-time.ts'
import { refView } from '../views/refs.ts'

export const getSystemInfo2 = handler(GetSystemInfo2, (_, { domain: { restaurant, shifts }, now, time }) => {
  const { number, createdAt, startedAt } = shifts.current()
  return {
    SystemInfo: {
      ProcessID: 1,
      RestCode: Number(restaurant.restaurantCode),
      uptime: intervalText(now() - createdAt),
      CashGroup: firstOf(restaurant, 'CASHGROUPS'),
      Restaurant: firstOf(restaurant, 'RESTAURANTS'),
      CommonShift: {
        ShiftDate: `${time.text(createdAt).slice(0, 10)}T00:00:00`,
        ShiftNum: number,
        ShiftCreateTime: time.text(createdAt),
        ...(startedAt !== undefined && { ShiftStartTime: time.text(startedAt) }),
      },
    },
  }
})

function firstOf(restaurant: RestaurantDomain, collection: CollectionName) {
  return refView(restaurant, collection, restaurant.collection(collection)?.items[0]?.id ?? 0)
}
