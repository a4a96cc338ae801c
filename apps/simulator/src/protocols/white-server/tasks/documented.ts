/** Documented tasks that are not simulated: they answer `WsaCommandNotSupported`. */
export const notSimulated: readonly string[] = [
  'ApplyPersonalCard',
  'ExecuteSqlQuery',
  'GetBaseMenuPackage',
  'GetMaketStatus',
  'PushDishSettings',
  'PushMenuSelectors',
  'RemoveEmployee',
  'RunPluginCommand',
  'RunSqlProc',
  'ServiceAgentBenchmark',
  'ServiceGetMultiAgentInfo',
  'ServicePushAgentSettings',
  'SetAlcoholCodes',
  'SetEmployee',
  'SetGlobalTradeItemNumbers',
  'ValidateOrder',
]
