import type { RefKey } from './references.ts'

/** An opened bottle. Volumes in millilitres. */
export interface Bottle {
  /** Base64 of the excise mark. */
  readonly data: string
  readonly gtin: string
  /** As the accounting service calls it; absent for goods it does not know. */
  readonly name?: string
  readonly bottleVolume: number
  /** What is left, as the till last heard of the accounting service. */
  readonly restVolume: number
  /** What is left, as the accounting service has it. */
  readonly accountedVolume: number
  /** It was open when it was reported. */
  readonly opened: boolean
  readonly startedAt: number
  readonly authorId: number
  readonly stationId: number
}

/** How the document of a keg stands in the marking system, as the interface calls it. */
export type KegDocumentStatus = 'NotSended' | 'DocumentCreated' | 'DocumentError' | 'Accepted' | 'AcceptError'

export interface KegDocument {
  readonly status: KegDocumentStatus
  readonly guid?: string
  /** Why it failed, and which service said so. */
  readonly error?: { readonly text: string; readonly source: string }
}

/** A keg put on tap. Volumes in millilitres. */
export interface Keg {
  readonly data: string
  readonly gtin: string
  readonly bottleVolume: number
  readonly restVolume: number
  readonly startedAt: number
  readonly expiresAt: number
  readonly sellBefore: number
  /** Set once it is off the tap. */
  readonly finishedAt?: number
  readonly document: KegDocument
  readonly authorId: number
  readonly stationId: number
  /** As the request named it: which collection holds taps is not documented. */
  readonly tap?: RefKey
}

/** `unset`: the restaurant has no address for it · `refusing`: it registers no documents. */
export type DocumentService = 'available' | 'refusing' | 'away' | 'unset'

/** Services behind the till that alcohol needs. */
export interface AlcoholServices {
  /** Where opened bottles are accounted for. */
  readonly accounting: 'available' | 'away'
  /** Passes documents of kegs on to the marking system. */
  readonly documents: DocumentService
  /** Simulated seconds that commands wait for them. */
  readonly delaySeconds: number
}

/** Strong alcohol in bottles and draught drinks in kegs. */
export interface AlcoholDomain {
  /** Throws `alcoholServiceAway` 8007, `bottleOpen`, `volumeTooLarge`. */
  openBottle(input: {
    readonly data: string
    readonly gtin: string
    readonly station: RefKey
    readonly orderCategory?: RefKey
    /** What is left in a bottle opened earlier. */
    readonly restVolume?: number
    readonly opened?: boolean
  }): Bottle
  bottles(): readonly Bottle[]
  /** Takes over what the accounting service has; nothing happens while it is away. Answers whether it did. */
  synchronise(station: RefKey): boolean
  /**
   * Puts a keg on tap, whatever becomes of its document. Throws `documentServiceUnset`, `kegFinished`, and `kegOnTap` for one that is,
   * unless its document is to be sent again.
   */
  openKeg(input: {
    readonly data: string
    readonly volume: number
    readonly station: RefKey
    readonly author?: RefKey
    readonly tap?: RefKey
    readonly resend?: boolean
  }): Keg
  /** Throws `kegNotFound`. */
  keg(data: string): Keg
  kegs(): readonly Keg[]
  /** Puts a keg on tap whose document failed. Throws `kegNotTried`, `kegFinished`. */
  approveKeg(input: {
    readonly data: string
    readonly volume: number
    readonly station: RefKey
    readonly author?: RefKey
  }): Keg
  /** Takes a keg off the tap; throws `kegNotFound`, `kegFinished`. */
  finishKeg(data: string): Keg
  readonly services: AlcoholServices
  setServices(change: Partial<AlcoholServices>): void
  /** The restaurant's side, for the control API: takes drink out of a keg on tap or a bottle. Never more than is in it (`volumeTooLarge`). */
  pour(data: string, millilitres: number): void
}
