import type { Right } from '../scenario/schema.ts'

export type DeviceKind = 'drawer' | 'printer' | 'terminal' | 'cards' | 'other'

/** A text in both languages of the scenario. */
export type Bilingual = readonly [string, string]

/** What an entry of a device's menu asks for before it does anything. */
export type DeviceDialog = 'DateInterval' | 'NumberInterval' | 'OneDate' | 'OneNumber'

/** An entry of a device's menu: it leads to others, or does something. */
export interface DeviceMenuEntry {
  readonly name: Bilingual
  readonly entries?: readonly DeviceMenuEntry[]
  readonly operation?: string
  readonly dialog?: DeviceDialog
  /** The document that the operation prints. */
  readonly documentId?: number
}

/** A logical device as it is set up. */
export interface DeviceData {
  readonly id: number
  readonly kind: DeviceKind
  readonly stationId?: number
  readonly driver: string
  readonly menu: readonly DeviceMenuEntry[]
}

/** Which printer serves a print purpose. */
export interface PurposeData {
  readonly id: number
  readonly printers: readonly { readonly stationId?: number; readonly printerId: number }[]
}

/** What is printed on a document: that of an order or a receipt, a text given by the caller, or a report of the shift. */
export type DocumentKind =
  | 'receipt'
  | 'bill'
  | 'receiptCopy'
  | 'intent'
  | 'billCancel'
  | 'package'
  | 'invoice'
  | 'text'
  | 'report'

export interface DocumentData {
  readonly id: number
  readonly kind: DocumentKind
  readonly purposeId?: number
  readonly operationId?: number
}

/** A print view of a document. */
export interface LayoutData {
  readonly id: number
  readonly documentId: number
}

export interface OperationData {
  readonly id: number
  readonly right?: Right
}

/** A parameter of the restaurant. An exception holds where all it names is so. */
export interface ParameterData {
  readonly id: number
  readonly name: string
  readonly value: string
  readonly exceptions: readonly (ParameterPlace & { readonly value: string })[]
}

export interface ParameterPlace {
  readonly stationId?: number
  readonly tableId?: number
  readonly waiterId?: number
  readonly guestTypeId?: number
}

/** A licence for mobile applications, and the instances that hold its slots. */
export interface MobileLicence {
  readonly kind: 'waiter' | 'administrator'
  /** Highest number of instances. */
  readonly available: number
  readonly instances: readonly {
    readonly guid: string
    readonly name: string
    readonly slot: number
    /** When the instance was made, milliseconds since the epoch. */
    readonly since: number
  }[]
}

/** What stands in the house, and how it is set up. */
export interface HouseData {
  readonly devices: readonly DeviceData[]
  readonly purposes: readonly PurposeData[]
  readonly documents: readonly DocumentData[]
  readonly layouts: readonly LayoutData[]
  readonly operations: readonly OperationData[]
  readonly parameters: readonly ParameterData[]
  /** Server that gets the data of closed shifts. */
  readonly upstream?: string
  /** Dictionary files in the folder of the cash server. */
  readonly dictionaries: readonly string[]
  readonly mobileLicences: readonly MobileLicence[]
}
