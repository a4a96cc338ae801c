import { usrHeader } from '../server/index.ts'
import { credentialsOf, type ServerFlags } from './server.ts'
import type { Session } from './session.ts'

/** Prints the header `usr`, which opens the account just as the password does: hidden unless asked for. */
export async function usr(
  flags: ServerFlags & { readonly reveal?: boolean },
  session: Session,
): Promise<void> {
  const header = usrHeader(await credentialsOf(session, flags))
  if (flags.reveal) {
    session.note('As secret as the password: keep it out of files, logs and chats.')
    session.reveal(header)
    return
  }
  session.print(`usr: ******** (${header.length} characters; --reveal shows it, as secret as the password)`)
}
