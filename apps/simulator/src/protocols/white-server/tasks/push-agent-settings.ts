import { SettingError } from '../../../core/settings.ts'
import type { Settings } from '../../../settings.ts'
import { WsRefusal } from '../answer/refusal.ts'
import { handler } from './handler.ts'

/** Settings of the agent by the vendor's names, as GetRestaurantConfig tells them. */
const known: Readonly<Record<string, keyof Settings['whiteServer']>> = {
  AllowRetryCreateOrder: 'allowRetryCreateOrder',
  CashierTimeoutSec: 'cashierTimeoutSeconds',
  ConfirmOrderIfIgnoredOnKass: 'confirmIfIgnored',
  CreateOrdersAsDeffered: 'ordersAsDrafts',
  CurrencyCode: 'orderCurrencyCode',
  DefaultMenuSelectorCode: 'menuSelectorCode',
  DefaultStationId: 'orderStationId',
  DefaultTableCode: 'orderTableCode',
}

/** Changes what the restaurant has set for the creation of orders; all of it or nothing. Which names there are is inferred. */
export const servicePushAgentSettings = handler(
  'ServicePushAgentSettings',
  'till',
  ({ configure }, { settings }) => {
    const changes = Object.entries(settings).map(([name, value]) => {
      const setting = known[name]
      if (setting) return [setting, value]
      throw invalid(`The agent has no setting ${name}; there are ${Object.keys(known).join(', ')}.`)
    })
    try {
      configure({ whiteServer: Object.fromEntries(changes) })
    } catch (error) {
      throw error instanceof SettingError ? invalid(error.message) : error
    }
  },
  { service: true, note: '`AuthFailed` unless `whiteServer.serviceMethods` is on' },
)

const invalid = (desc: string): WsRefusal => new WsRefusal({ code: 'WsaInvalidSettings', desc })
