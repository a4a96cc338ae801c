import { readCertificate } from '../node/index.ts'
import { type ExitCode, exitCodes, Failure, printJson } from './verdict.ts'

/** `rk7-xml fingerprint`: what to compare and to pin. */
export async function fingerprint(
  address: string,
  flags: { readonly timeout: number; readonly json?: boolean },
): Promise<ExitCode> {
  const { host, port } = parse(address)
  const certificate = await readCertificate(host, port, flags).catch((error: Error) => {
    throw new Failure(`no certificate from ${host}:${port}: ${error.message}`, exitCodes.bad)
  })
  if (flags.json) printJson({ host, port, ...certificate })
  else {
    const { rsaBits, protocol, trusted, ...shown } = certificate
    console.log(shown.fingerprint)
    console.error(
      [
        `subject   ${shown.subject}`,
        `issuer    ${shown.issuer}`,
        `valid     ${shown.validFrom} – ${shown.validTo}`,
        `key       ${rsaBits === undefined ? 'not RSA' : `RSA, ${rsaBits} bits`}`,
        `protocol  ${protocol}`,
        trusted
          ? 'An authority vouches for it: no pin is needed.'
          : 'Nobody vouches for it. Compare the fingerprint with that of the certificate in the restaurant before you pin it.',
      ].join('\n'),
    )
  }
  return exitCodes.good
}

/** Takes `host`, `host:port`, `[::1]:port` and a whole address. */
function parse(address: string): { readonly host: string; readonly port: number } {
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`
  if (!URL.canParse(text)) throw new Failure(`"${address}" is no host; expected HOST or HOST:PORT`)
  const { hostname, port } = new URL(text)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) }
}
