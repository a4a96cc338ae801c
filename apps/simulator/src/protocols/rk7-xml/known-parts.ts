import { supportsSubscription, versionReaches } from '@rkeeper-kit/core'
import {
  type AnyCommand,
  type DecodedCommand,
  hasLater,
  laterParts,
  withoutLater,
} from '@rkeeper-kit/xml-interface/server'

let asked = { serverVersion: '', known: false }

/** Whether a cash server of this version knows licences by subscription. Every request asks, and nearly always about the same version. */
export function knowsSubscription(serverVersion: string): boolean {
  if (asked.serverVersion !== serverVersion)
    asked = { serverVersion, known: supportsSubscription(serverVersion) }
  return asked.known
}

/** The command that came with subscriptions. */
const subscriptionCommand = 'GetXMLLicenseInstanceSeqNumber'

/** Whether a server of a version has a command. What no document dates is there from the beginning. */
export function knowsCommand({ name, since }: Pick<AnyCommand, 'name' | 'since'>, version: string): boolean {
  if (name === subscriptionCommand) return knowsSubscription(version)
  return since === undefined || versionReaches(version, since) !== false
}

/** The parts of a request that came after a version: paths into its parameters. */
export function unknownParts({ command, params }: DecodedCommand, version: string): readonly string[] {
  if (!command) return []
  const licence = carriesLicence(params) && !knowsSubscription(version) ? ['LicenseInfo'] : []
  // Seldom true, and quickly known: a new server meets no request that asks too much of it.
  if (!hasLater(command.request, version)) return licence
  const later = laterParts(command, params).filter(({ since }) => versionReaches(version, since) === false)
  return [...later.map(({ path }) => path), ...licence]
}

/** What a server that passes over unknown parts sees of a command. */
export function withoutUnknown(decoded: DecodedCommand, version: string): DecodedCommand {
  if (!decoded.command) return decoded
  const known = withoutLater(decoded.command.request, decoded.params, version)
  if (knowsSubscription(version)) return { ...decoded, params: known }
  const { LicenseInfo: _unknown, ...params } = known as Readonly<Record<string, unknown>>
  return { ...decoded, params }
}

const carriesLicence = (params: unknown): boolean =>
  (params as { readonly LicenseInfo?: unknown }).LicenseInfo !== undefined
