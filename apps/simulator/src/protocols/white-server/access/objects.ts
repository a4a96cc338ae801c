import type { Credentials } from '../../../scenario/credentials.ts'
import type { Settings } from '../../../settings.ts'
import { authFailed, WsRefusal } from '../answer/refusal.ts'
import type { Caller } from './keys.ts'

/**
 * Refuses an object that the key may not touch. A key works only in its own environment; an object that is licensed for nobody, or that
 * does not exist, lacks the product licence for everybody.
 */
export function assertObject(
  objectId: number,
  { key, name, expired = false }: Caller,
  { whiteServer }: Credentials,
  settings: Settings,
): void {
  const { unlicensedObjects, objectsWithoutAgentLicence, aggregatorLicence } = settings.whiteServer
  const russian = settings.serverLanguage === 'ru'
  const unlicensed = unlicensedObjects.includes(objectId)
  const owner = whiteServer.keys.find(({ objectIds }) => objectIds.includes(objectId))
  const elsewhere = owner !== undefined
  const foreign = !key.objectIds.includes(objectId)
  // A production key is of the right environment for every restaurant; what lacks is this integration's licence.
  const notYet =
    foreign && name.startsWith('integrator') && key.kind === 'production' && owner?.kind !== 'test'
  if (!unlicensed && elsewhere && foreign && !notYet) throw authFailed()
  if (!aggregatorLicence || expired)
    throw licence('WsAggregator', 'WsAggregator (aggregatorID', key.aggregatorId, russian)
  if (unlicensed || !elsewhere || notYet)
    throw licence('WsProduct', 'WsProduct(abstract soft) (agentID', objectId, russian)
  if (objectsWithoutAgentLicence.includes(objectId))
    throw licence('WsAgent', 'WsAgent (agentID', objectId, russian)
}

/** Worded as documented, in the language of the server. */
function licence(name: string, head: string, id: number, russian: boolean): WsRefusal {
  const verdict = russian ? `Не найдена лицензия ${name}` : `${name} license not found`
  return new WsRefusal({ code: 'License', extCode: name, desc: `${head}: ${id}) - ${verdict}` })
}
