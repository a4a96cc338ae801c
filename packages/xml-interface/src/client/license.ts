/** What a licence source tells of one licensed request. */
export interface LicenseInfo {
  /** `6:<product GUID>#<restaurant code>/17`. */
  readonly anchor: string
  /** Id of the active licence, from the vendor's licensing server. */
  readonly licenseToken: string
  /** Made once per installed client and kept. */
  readonly instanceGuid: string
  /** Absent where the request uses up no number. */
  readonly seqNumber?: number
}

/** What a licence source has to know of an answer. */
export interface LicensedAnswer {
  readonly status: string
  readonly errorCode?: number
  readonly errorText: string
  readonly serverVersion?: string
  /** The server's local time, without a zone: `2026-11-22T10:00:00`. */
  readonly dateTime?: string
}

/** A licensed command on its way: the source gives the licence, we write and send. */
export interface LicensedRequest<A extends LicensedAnswer> {
  readonly command: string
  /** The document for these licence facts; the same facts give the same bytes. */
  render(license: LicenseInfo): string
  /** Sends once. Rejects with OutcomeUnknownError (may have been executed) or UnavailableError (never left). */
  post(document: string, signal?: AbortSignal): Promise<A>
  /** Asks the server for the number of the instance. */
  readSequenceNumber(license: LicenseInfo, signal?: AbortSignal): Promise<A & { readonly seqNumber?: number }>
}

/** Gives licensed commands their `LicenseInfo`; `@rkeeper-kit/licensing` has one. */
export interface LicenseSource {
  /** Runs one licensed command and returns its final answer. */
  send<A extends LicensedAnswer>(
    request: LicensedRequest<A>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<A>
  /** The licence without a number, for GetXMLLicenseInstanceSeqNumber. */
  identity(options?: { readonly signal?: AbortSignal }): Promise<LicenseInfo>
  /** Told of the answers to commands that carry no licence: version and clock are known then before the first one that does. */
  answered?(answer: LicensedAnswer): void
}

/** `LicenseInfo` as the commands' tables want it. */
export function licenseElement(license: LicenseInfo): object {
  const number = license.seqNumber === undefined ? {} : { seqNumber: license.seqNumber }
  return {
    anchor: license.anchor,
    licenseToken: license.licenseToken,
    LicenseInstance: { guid: license.instanceGuid, ...number },
  }
}
