/** Documented tasks that are not simulated: they answer `WsaCommandNotSupported`. */
export const notSimulated: readonly string[] = [
  'ExecuteSqlQuery',
  'GetMaketStatus',
  'RunPluginCommand',
  'RunSqlProc',
]

/** Those among them that will not be: what a restaurant's databases and plug-ins answer is nobody's to guess. */
export const notSimulatedByDesign: readonly string[] = ['ExecuteSqlQuery', 'RunPluginCommand', 'RunSqlProc']
