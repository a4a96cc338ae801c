import { CloseWebForm } from '@rkeeper-kit/xml-interface'
import { stationHandler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const closeWebForm = stationHandler(
  CloseWebForm,
  ({ Station }) => refKey(Station),
  ({ extguid }, { domain: { windows } }) => {
    windows.close(extguid, 'request')
    return {}
  },
)
