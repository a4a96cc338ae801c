/** What a licensed command has to say about its licence. */
export interface LicenseInfo {
  /** `6:<product GUID>#<restaurant code>/17`, not percent-encoded. */
  readonly anchor: string
  /** The licence id. A secret: keep it out of logs. */
  readonly licenseToken: string
  readonly instanceGuid: string
  /** Absent where the command uses up no number. */
  readonly seqNumber?: number
}

/** What has to be known of an answer of the cash server to decide about its licence. */
export interface LicensedAnswer {
  readonly status: string
  readonly errorCode?: number
  readonly errorText: string
  readonly serverVersion?: string
  /** The server's local time, without a zone: `2026-11-22T10:00:00`. */
  readonly dateTime?: string
}

/** One command that carries `LicenseInfo`, told apart from how it is written and sent. */
export interface LicensedRequest<A extends LicensedAnswer> {
  /** Name of the command, for errors and events. */
  readonly command: string
  /** The exact document for these licence facts; the same facts give the same bytes. */
  render(license: LicenseInfo): string
  /**
   * Sends a document once. It may be one that an earlier process rendered, even of another command. Rejects with
   * `OutcomeUnknownError` when it may have been executed, also when called off under way; with another error of the kit, or the
   * signal's reason, when it surely was not.
   */
  post(document: string, signal?: AbortSignal): Promise<A>
  /** Sends `GetXMLLicenseInstanceSeqNumber`. */
  readSequenceNumber(license: LicenseInfo, signal?: AbortSignal): Promise<A & { readonly seqNumber?: number }>
}

/**
 * Who puts the licence into commands. The XML client takes one; it is matched by its shape, so neither package
 * imports the other.
 */
export interface LicenseSource {
  /** Runs one licensed command. Resolves to its final answer, business refusals included. */
  send<A extends LicensedAnswer>(
    request: LicensedRequest<A>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<A>
  /** The licence facts without a number, for `GetXMLLicenseInstanceSeqNumber`. */
  identity(options?: { readonly signal?: AbortSignal }): Promise<LicenseInfo>
  /** Told of the answers to commands that carry no licence: version and clock are known then before the first one that does. */
  answered?(answer: LicensedAnswer): void
}
