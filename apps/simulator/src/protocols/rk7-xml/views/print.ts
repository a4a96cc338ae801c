import type { GetPrintedData } from '@rkeeper-kit/xml-interface'
import type { EncodableResponse } from '@rkeeper-kit/xml-interface/server'
import type { PrintPart, PrintSheet } from '../../../domain/contract.ts'

interface SheetInput {
  readonly Slip?: boolean
  readonly CutAfter?: boolean
  readonly $items?: readonly object[]
}

type Listed = NonNullable<EncodableResponse<typeof GetPrintedData>['PrintedDocuments']['PrintedDocument']>
type SheetView = NonNullable<NonNullable<Listed[number]['Data']>['Unfiscal']>[number]

/** What a request gives to be printed. Markup that nobody knows is passed over, as servers do. */
export const sheetInput = ({ CutAfter, Slip, $items = [] }: SheetInput): PrintSheet => ({
  ...(Slip !== undefined && { slip: Slip }),
  ...(CutAfter !== undefined && { cutAfter: CutAfter }),
  parts: $items.map((part) => withoutUnknown(part)),
})

/** A part without what the decoder found in it and could not name. */
const withoutUnknown = (part: object): PrintPart =>
  Object.fromEntries(
    Object.entries(part).map(([name, { $attributes: _attributes, $elements: _elements, ...contents }]) => [
      name,
      contents,
    ]),
  )

/** A printed sheet in the markup of the universal driver. */
export const sheetView = ({ cutAfter, parts, slip }: PrintSheet): SheetView => ({
  ...(slip !== undefined && { Slip: slip }),
  ...(cutAfter !== undefined && { CutAfter: cutAfter }),
  $items: parts as unknown as NonNullable<SheetView['$items']>,
})
