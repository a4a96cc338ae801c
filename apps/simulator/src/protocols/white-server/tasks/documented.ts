/** Documented tasks that are not simulated: they answer `WsaCommandNotSupported`. */
export const notSimulated: readonly string[] = [
  'ExecuteSqlQuery',
  'GetMaketStatus',
  'RunPluginCommand',
  'RunSqlProc',
]
