import type { PlainResponse } from '../../core/http.ts'
import { json } from '../../core/problem.ts'
import type { Exchange } from '../../core/protocol.ts'
import type { DeliveryContext } from './context.ts'

/** `POST /connect/token`: client credentials for a bearer token, refusals in the form of OAuth. */
export function token(exchange: Exchange, { credentials, settings, tokens }: DeliveryContext): PlainResponse {
  const form = formOf(exchange)
  if (!form)
    return refuse(exchange, 'invalid_request', 'The body must be application/x-www-form-urlencoded in UTF-8.')
  const grant = form.get('grant_type')
  if (grant !== 'client_credentials') {
    const error = grant ? 'unsupported_grant_type' : 'invalid_request'
    return refuse(exchange, error, `grant_type must be client_credentials, not "${grant ?? ''}".`)
  }
  const id = form.get('client_id') ?? form.get('client_Id')
  const secret = form.get('client_secret')
  if (!id || !secret) return refuse(exchange, 'invalid_client', 'client_id and client_secret are needed.')
  const known = credentials.delivery.connections.find(({ clientId }) => clientId === id)
  if (!known || known.clientSecret !== secret || !known.enabled)
    return refuse(exchange, 'invalid_client', 'Unknown connection, wrong secret, or switched off.')
  if (form.get('scopes') !== 'orders')
    exchange.note({ warning: 'scopes=orders is missing: taken all the same' })
  const seconds = settings.delivery.tokenSeconds
  const body = {
    access_token: tokens.issue(id, seconds),
    expires_in: seconds,
    token_type: 'Bearer',
    scope: 'orders',
  }
  exchange.note({ outcome: 'Ok' })
  return json(200, body, { 'cache-control': 'no-store' })
}

function formOf({ request }: Exchange): URLSearchParams | undefined {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return undefined
  try {
    return new URLSearchParams(new TextDecoder('utf-8', { fatal: true }).decode(request.body))
  } catch {
    return undefined
  }
}

function refuse(exchange: Exchange, error: string, description: string): PlainResponse {
  exchange.note({ outcome: error })
  return json(400, { error, error_description: description }, { 'cache-control': 'no-store' })
}
