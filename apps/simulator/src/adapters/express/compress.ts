import { promisify } from 'node:util'
import { constants, gzip } from 'node:zlib'
import type { PlainResponse } from '../../core/http.ts'

const gzipped = promisify(gzip)

/** Smaller answers go out as they are, in bytes: a menu is larger. */
const smallest = 8 * 1024

/**
 * Whether an answer is to be compressed: a large one in JSON, for callers that ask for it, as White Server does with GetMenu. One that
 * is to break off stays as it is: the fault counts its bytes.
 */
export function wantsCompression(
  { body, headers, wire }: PlainResponse,
  accepted: string | undefined,
): boolean {
  const json = headers['content-type']?.startsWith('application/json') ?? false
  return !wire && json && acceptsGzip(accepted) && Buffer.byteLength(body) >= smallest
}

export async function compressed(answer: PlainResponse): Promise<PlainResponse> {
  const { body, headers } = answer
  return {
    ...answer,
    headers: { ...headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: await gzipped(body, { level: constants.Z_BEST_SPEED }),
  }
}

/** `gzip;q=0` refuses it. */
function acceptsGzip(accepted: string | undefined): boolean {
  if (accepted === undefined) return false
  return accepted
    .toLowerCase()
    .split(',')
    .some((each) => /^gzip(?:;q=(?!0(?:\.0*)?$)[\d.]+)?$/.test(each.replaceAll(/\s/g, '')))
}
