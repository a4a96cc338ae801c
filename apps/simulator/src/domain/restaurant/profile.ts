import type { Settings } from '../../settings.ts'

interface Version {
  readonly serverVersion: string
  readonly xmlVersion: number
}

/**
 * A version of each branch. The numbers of the protocol go with those of the program where both were seen (246 with 7.6.5.92, 248 with
 * 7.6.4.483 and from 7.25 on); that of 7.6.2 is inferred.
 */
const profiles: Readonly<Record<Exclude<Settings['rk7']['profile'], 'scenario'>, Version>> = {
  '7.6.2': { serverVersion: '7.6.2.286', xmlVersion: 246 },
  '7.6.4': { serverVersion: '7.6.4.483', xmlVersion: 248 },
  '7.6.5': { serverVersion: '7.6.5.92', xmlVersion: 246 },
  '7.26': { serverVersion: '7.26.8.2001', xmlVersion: 248 },
}

/** What the cash server says of itself: the setting wins over the profile, the profile over the scenario. */
export function versionOf({ rk7 }: Pick<Settings, 'rk7'>, scenario: Version): Version {
  const { serverVersion, xmlVersion } = rk7.profile === 'scenario' ? scenario : profiles[rk7.profile]
  return { serverVersion: rk7.serverVersion || serverVersion, xmlVersion }
}
