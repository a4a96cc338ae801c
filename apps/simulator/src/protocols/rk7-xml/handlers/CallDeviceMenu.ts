import { CallDeviceMenu } from '@rkeeper-kit/xml-interface'
import { stationHandler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const callDeviceMenu = stationHandler(
  CallDeviceMenu,
  ({ Station }) => refKey(Station),
  ({ Device, MENUOPERATION, Station }, { domain: { stations } }) => {
    const { DIALOGINFO: { from, to } = {}, operationId } = MENUOPERATION
    stations.callMenu(
      { station: refKey(Station), device: refKey(Device) },
      {
        ...(operationId !== undefined && { operation: operationId }),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
      },
    )
    return {}
  },
)
