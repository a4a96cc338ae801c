import { md5 } from '@noble/hashes/legacy.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { knownGood } from '../../core/known-good.ts'
import type { LicensingAccount } from '../../scenario/credentials.ts'

type Verdict = LicensingAccount | { readonly mistake: string }

const known = knownGood<readonly LicensingAccount[], Verdict>((verdict) => !('mistake' in verdict))

/** The account a header `usr` belongs to, or what is wrong with the header: for the journal, the caller gets no reason. */
export function accountOf(usr: string | undefined, accounts: readonly LicensingAccount[]): Verdict {
  if (usr === undefined) return { mistake: 'there is no header usr' }
  return known(accounts, usr, () => verdictOn(usr, accounts))
}

function verdictOn(usr: string, accounts: readonly LicensingAccount[]): Verdict {
  const text = fromBase64(usr)
  const [userName, password, token, ...rest] = text?.split(';') ?? []
  if (token === undefined || rest.length > 0) {
    return { mistake: 'usr is not the Base64 of userName;md5(userName+password);md5(token)' }
  }
  const account = accounts.find((each) => each.userName === userName)
  if (!account) return { mistake: 'usr has an unknown user name; its case matters' }
  if (/[A-F]/.test(`${password}${token}`)) return { mistake: 'the hashes in usr are not in lower case' }
  if (password !== md5Hex(account.userName + account.password))
    return { mistake: 'usr has a wrong md5(userName+password)' }
  if (token !== md5Hex(account.token)) return { mistake: 'usr has a wrong md5(token)' }
  return account
}

function md5Hex(text: string): string {
  return bytesToHex(md5(utf8ToBytes(text)))
}

function fromBase64(text: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}
