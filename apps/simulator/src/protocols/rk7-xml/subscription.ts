import { supportsSubscription } from '@rkeeper-kit/core'
import type { DecodedCommand } from '@rkeeper-kit/xml-interface/server'

let asked = { serverVersion: '', known: false }

/** Whether a cash server of this version knows licences by subscription. Every request asks, and nearly always about the same version. */
export function knowsSubscription(serverVersion: string): boolean {
  if (asked.serverVersion !== serverVersion)
    asked = { serverVersion, known: supportsSubscription(serverVersion) }
  return asked.known
}

/** The command that came with subscriptions. */
export const subscriptionCommand = 'GetXMLLicenseInstanceSeqNumber'

export const carriesLicence = ({ params }: DecodedCommand): boolean =>
  (params as { readonly LicenseInfo?: unknown }).LicenseInfo !== undefined

/** What a server that passes over unknown parts sees of a command. */
export function withoutLicence(decoded: DecodedCommand): DecodedCommand {
  const { LicenseInfo: _unknown, ...params } = decoded.params as Readonly<Record<string, unknown>>
  return { ...decoded, params }
}
