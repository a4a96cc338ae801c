import { GetSystemInfo } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const getSystemInfo = handler(
  GetSystemInfo,
  (_, { domain: { restaurant, shifts }, netName, now, time }) => {
    const { number, createdAt } = shifts.current()
    return {
      SystemInfo: {
        NetName: netName,
        SystemTime: time.number(now()),
        RestCode: Number(restaurant.restaurantCode),
        CommonShift: { ShiftNum: number, ShiftDate: `${time.text(createdAt).slice(0, 10)}T00:00:00` },
      },
    }
  },
)
