import { type LicenseCredentials, LicenseServerClient } from '../server/index.ts'
import type { Session } from './session.ts'

/** Options that all commands share which speak to the licensing server. */
export interface ServerFlags {
  readonly server: string
  /** Seconds. */
  readonly timeout: number
  readonly secrets?: string
}

export async function credentialsOf(session: Session, { secrets }: ServerFlags): Promise<LicenseCredentials> {
  const names = ['RK_LICENCE_USER', 'RK_LICENCE_PASSWORD', 'RK_LICENCE_TOKEN'] as const
  const found = await session.secrets(names, secrets)
  return {
    userName: found.RK_LICENCE_USER,
    password: found.RK_LICENCE_PASSWORD,
    token: found.RK_LICENCE_TOKEN,
  }
}

export async function serverOf(session: Session, flags: ServerFlags): Promise<LicenseServerClient> {
  const credentials = await credentialsOf(session, flags)
  return new LicenseServerClient({ ...credentials, baseUrl: flags.server, timeout: flags.timeout * 1000 })
}
