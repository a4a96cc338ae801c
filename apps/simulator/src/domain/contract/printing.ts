import type { DocumentKind } from './house.ts'
import type { Operation } from './operations.ts'
import type { OrderKey } from './orders.ts'
import type { RefItem, RefKey } from './references.ts'

/** A part of a sheet in the markup of the universal driver: one key, the name of the part, for example `TextLine`. */
export type PrintPart = Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>

export interface PrintSheet {
  /** On a form put in by hand. */
  readonly slip?: boolean
  readonly cutAfter?: boolean
  readonly parts: readonly PrintPart[]
}

export interface PrintedDocument {
  readonly id: number
  /** Absent while it waits for its printer. */
  readonly printedAt?: number
  readonly printerId: number
  readonly documentId: number
  readonly layoutId?: number
  /** Number of the printed line in its order: bill, receipt or package. */
  readonly objectUni?: number
  /** What the log says of it. */
  readonly operation: Operation
  readonly sheets: readonly PrintSheet[]
}

/** A line of a rendered layout. */
export interface LayoutLine {
  readonly text: string
  readonly bold?: boolean
}

/** What a layout shows. Without either it is a report. */
export type LayoutSubject = { readonly order?: OrderKey } | { readonly receiptNumber?: number }

/** A layout, or the first one of a document. */
export type LayoutChoice = { readonly layout: RefKey } | { readonly document: RefKey }

export interface PrintedFilter {
  readonly operationId?: number
  readonly operation?: RefKey
  readonly objectUni?: number
  readonly station?: RefKey
  readonly printer?: RefKey
  readonly document?: RefKey
  readonly order?: OrderKey
}

export interface LayoutPrint {
  readonly station: RefKey
  readonly employee?: RefKey
  readonly choice: LayoutChoice
  readonly subject: LayoutSubject
  readonly comment?: string
  readonly sheets?: readonly PrintSheet[]
}

/**
 * Printers and what was printed on them. Printing is refused with `printerOffline`, `printerNoPaper`, `printerOpen` and `nodeNotConnected`, and with
 * `printerMissing` where none is set up.
 */
export interface PrintingDomain {
  /** Oldest first; those that wait for their printer are not among them. */
  printed(filter?: PrintedFilter): readonly PrintedDocument[]
  /** Those that wait for their printer. */
  waiting(): readonly PrintedDocument[]
  clear(): void
  /** Prints what the caller gives. `queue` lets it wait for the printer instead of refusing. */
  printText(input: { purpose: RefKey; station: RefKey; sheet: PrintSheet; queue: boolean }): PrintedDocument
  /** What a layout shows. Throws `receiptNotFound`, `layoutNeedsOrder`, `layoutMissing`. */
  show(
    choice: LayoutChoice,
    subject: LayoutSubject,
  ): {
    readonly layout: RefItem
    readonly lines: readonly LayoutLine[]
  }
  /** Prints a layout, or the sheets given in its place. The receipt itself is `unsupportedDocument`. */
  printLayout(input: LayoutPrint): PrintedDocument
  /** Throws what `printLayout` would. */
  assertPrintsLayout(input: LayoutPrint): void
  /** The document of a kind; undefined where the restaurant has none. */
  documentOf(kind: DocumentKind): RefItem | undefined
}
