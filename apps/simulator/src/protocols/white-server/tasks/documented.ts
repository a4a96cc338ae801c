/** Documented tasks that are not simulated: they answer `WsaCommandNotSupported`. */
export const notSimulated: readonly string[] = [
  'ExecuteSqlQuery',
  'GetBaseMenuPackage',
  'GetMaketStatus',
  'PushDishSettings',
  'PushMenuSelectors',
  'RemoveEmployee',
  'RunPluginCommand',
  'RunSqlProc',
  'SetEmployee',
]
