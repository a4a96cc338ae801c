import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { PlainResponse } from '../../core/http.ts'

const gzipped = promisify(gzip)

/** Smaller answers go out as they are, in bytes: a menu is larger. */
const smallest = 8 * 1024

/**
 * Compresses a large answer in JSON for callers that ask for it, as White Server does with GetMenu. One that is to break off
 * stays as it is: the fault counts its bytes.
 */
export async function compressed(
  answer: PlainResponse,
  accepted: string | undefined,
): Promise<PlainResponse> {
  const { body, headers, wire } = answer
  const json = headers['content-type']?.startsWith('application/json') ?? false
  if (wire || !json || !acceptsGzip(accepted) || Buffer.byteLength(body) < smallest) return answer
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: await gzipped(body, { level: constants.Z_BEST_SPEED }),
  }
}

/** `gzip;q=0` refuses it. */
function acceptsGzip(accepted = ''): boolean {
  return accepted
    .toLowerCase()
    .split(',')
    .some((each) => /^gzip(?:;q=(?!0(?:\.0*)?$)[\d.]+)?$/.test(each.replaceAll(/\s/g, '')))
}
