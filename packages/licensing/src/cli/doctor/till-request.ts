import { type ClientRequest, request as requestPlain } from 'node:http'
import { request as requestSecure } from 'node:https'
import { text } from 'node:stream/consumers'
import type { TLSSocket } from 'node:tls'

export interface TillAccess {
  readonly url: string
  readonly username: string
  readonly password: string
  /** SHA-256 of the certificate to accept, and no other; without it the usual rules hold. */
  readonly fingerprint: string | undefined
  /** Longest time, in milliseconds. */
  readonly timeout: number
}

/** What an answer says on its outside, and all of it. */
export interface TillAnswer {
  readonly httpStatus: number
  readonly body: string
  /** Value of an attribute, of the first element that has it. */
  attribute(name: string): string | undefined
}

/** Sends one command. This package knows no XML interface: the doctor needs two commands and a few attributes. */
export async function askTill(access: TillAccess, command: string): Promise<TillAnswer> {
  const { url, username, password, fingerprint, timeout } = access
  const secure = url.startsWith('https:')
  const document = `<?xml version="1.0" encoding="utf-8"?><RK7Query>${command}</RK7Query>`
  const request = (secure ? requestSecure : requestPlain)(url, {
    method: 'POST',
    agent: false,
    headers: {
      authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
      'content-type': 'application/xml; charset=utf-8',
      'content-length': Buffer.byteLength(document),
    },
    signal: AbortSignal.timeout(timeout),
    ...(secure && fingerprint !== undefined && { rejectUnauthorized: false }),
  })
  return new Promise((resolve, reject) => {
    request.on('error', reject)
    request.on('response', (response) => {
      const { statusCode: httpStatus = 0 } = response
      text(response).then(
        (body) => resolve({ httpStatus, body, attribute: (name) => read(body, name) }),
        reject,
      )
    })
    if (secure && fingerprint !== undefined) sendWhenPinned(request, document, fingerprint)
    else request.end(document)
  })
}

/** The password leaves only after the certificate was found to be the pinned one. */
function sendWhenPinned(request: ClientRequest, document: string, fingerprint: string): void {
  const plain = (each: string) => each.replaceAll(':', '').toLowerCase()
  request.on('socket', (socket) => {
    const tls = socket as TLSSocket
    tls.once('secureConnect', () => {
      if (plain(tls.getPeerCertificate().fingerprint256 ?? '') === plain(fingerprint)) request.end(document)
      else request.destroy(new Error('the certificate is not the one of --till-fingerprint'))
    })
  })
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function read(body: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(body)?.[1]
  return value?.replace(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => entities[entity] ?? '')
}

/** A value inside of an attribute. */
export function escaped(value: string): string {
  return value.replace(/[<>"&]/g, (character) => `&#${character.codePointAt(0)};`)
}
