import type { PlainRequest, PlainResponse } from '../../core/http.ts'
import type { DeliveryConnection } from '../../scenario/credentials.ts'
import type { DeliveryContext } from './context.ts'

/** The connection whose token a request carries; undefined without a token in force. */
export function authenticate(
  { headers }: PlainRequest,
  { credentials, tokens }: DeliveryContext,
): DeliveryConnection | undefined {
  const token = /^Bearer\s+(\S+)\s*$/i.exec(headers.authorization ?? '')?.[1]
  const id = token && tokens.clientOf(token)
  return credentials.delivery.connections.find(({ clientId }) => clientId === id)
}

export function unauthorized(): PlainResponse {
  return { status: 401, headers: { 'www-authenticate': 'Bearer error="invalid_token"' }, body: '' }
}
