import type { Credentials, WhiteServerKey } from '../../../scenario/credentials.ts'
import type { Settings } from '../../../settings.ts'
import { authFailed, WsRefusal } from '../answer/refusal.ts'

/**
 * Refuses an object that the key may not touch. A key works only in its own environment; an object that is licensed for nobody, or that
 * does not exist, lacks the product licence for everybody.
 */
export function assertObject(
  objectId: number,
  key: WhiteServerKey,
  { whiteServer }: Credentials,
  settings: Settings,
): void {
  const { unlicensedObjects, objectsWithoutAgentLicence, aggregatorLicence } = settings.whiteServer
  const russian = settings.serverLanguage === 'ru'
  const unlicensed = unlicensedObjects.includes(objectId)
  const elsewhere = whiteServer.keys.some(({ objectIds }) => objectIds.includes(objectId))
  if (!unlicensed && elsewhere && !key.objectIds.includes(objectId)) throw authFailed()
  if (!aggregatorLicence)
    throw licence('WsAggregator', 'WsAggregator (aggregatorID', key.aggregatorId, russian)
  if (unlicensed || !elsewhere)
    throw licence('WsProduct', 'WsProduct(abstract soft) (agentID', objectId, russian)
  if (objectsWithoutAgentLicence.includes(objectId))
    throw licence('WsAgent', 'WsAgent (agentID', objectId, russian)
}

/** Worded as documented, in the language of the server. */
function licence(name: string, head: string, id: number, russian: boolean): WsRefusal {
  const verdict = russian ? `Не найдена лицензия ${name}` : `${name} license not found`
  return new WsRefusal({ code: 'License', extCode: name, desc: `${head}: ${id}) - ${verdict}` })
}
