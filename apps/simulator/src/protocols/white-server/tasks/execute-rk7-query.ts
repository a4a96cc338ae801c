import { badRequest, notSupported } from '../answer/refusal.ts'
import { handler } from './handler.ts'

/** Carries an XML document to the till and back. What the till refuses stands in its XML answer. */
export const executeRk7Query = handler('ExecuteRk7Query', 'till', async ({ executeXml }, { base64 }) => {
  if (!executeXml) throw notSupported('ExecuteRk7Query')
  return { base64: encode(await executeXml(decode(base64))) }
})

function decode(base64: string): string {
  if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(base64) || base64.replace(/\s/g, '').length % 4 !== 0) {
    throw badRequest('params.base64 is not base64.')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(base64, 'base64'))
  } catch {
    throw badRequest('params.base64 does not hold UTF-8 text.')
  }
}

const encode = (document: string): string => Buffer.from(document, 'utf8').toString('base64')
