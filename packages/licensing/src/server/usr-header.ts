import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { InvalidRequestError } from '@rkeeper-kit/core'

/** Who asks the licensing server. */
export interface LicenseCredentials {
  /** E-mail of the account, from the restaurant's dealer. Taken as typed: its case matters. */
  readonly userName: string
  /** Password of the account. */
  readonly password: string
  /** Token of the developer company, from the vendor; usually good for a year. */
  readonly token: string
}

/**
 * The value of the header `usr`. It never changes and may be replayed, so it is as secret as the password. Source:
 * vendor's documentation; UTF-8 is our choice where it names no encoding.
 */
export function usrHeader({ userName, password, token }: LicenseCredentials): string {
  for (const [name, value] of Object.entries({ userName, password, token })) {
    if (!value) throw new InvalidRequestError(`The ${name} for the licensing server is empty`)
  }
  const bytes = utf8ToBytes(`${userName};${md5Hex(userName + password)};${md5Hex(token)}`)
  return btoa(String.fromCharCode(...bytes))
}

function md5Hex(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)))
}
