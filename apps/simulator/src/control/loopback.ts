import type { PlainRequest } from '../core/http.ts'
import { isLoopbackAddress, isLoopbackUrl } from '../core/loopback.ts'
import { ControlError } from './route.ts'

/**
 * Keeps the control API for this machine: the caller's address, the host it thinks it talks to (a page can point
 * its own name at 127.0.0.1) and the page it comes from must all be loopback. In-process callers pass.
 */
export function refuseStrangers(request: PlainRequest): void {
  const { remoteAddress, headers } = request
  if (remoteAddress === undefined) return
  if (!isLoopbackAddress(remoteAddress)) refuse('the address', remoteAddress)
  if (headers.host !== undefined && !isLoopbackUrl(`http://${headers.host}`)) refuse('the Host', headers.host)
  if (headers.origin !== undefined && !isLoopbackUrl(headers.origin)) refuse('a page of', headers.origin)
}

function refuse(what: string, value: string): never {
  throw new ControlError(
    403,
    'loopback_only',
    `The control API serves this machine only; the request came from ${what} ${value}. Call it as http://127.0.0.1:<port>/_sim, or start the simulator with --allow-remote-control.`,
  )
}
