import type { DocumentService, KegDocument, MarkState } from '../contract.ts'

interface Sending {
  readonly service: Exclude<DocumentService, 'unset'>
  /** Whether the marking system answers, and where it has the keg's mark. */
  readonly markingOnline: boolean
  readonly markState: MarkState
  readonly newGuid: () => string
}

/** What becomes of the document that tells the marking system of a keg on tap. */
export function sentDocument({ service, markingOnline, markState, newGuid }: Sending): KegDocument {
  if (service === 'away') return { status: 'NotSended' }
  if (service === 'refusing')
    return {
      status: 'DocumentError',
      error: { text: 'The document was not registered.', source: 'DocsExchange' },
    }
  const guid = newGuid()
  if (!markingOnline) return { status: 'DocumentCreated', guid }
  if (markState === 'circulating') return { status: 'Accepted', guid }
  return {
    status: 'AcceptError',
    guid,
    error: { text: `The mark is ${markState}.`, source: 'Chestny Znak' },
  }
}
