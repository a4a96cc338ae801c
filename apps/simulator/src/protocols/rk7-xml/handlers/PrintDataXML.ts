import { PrintDataXML } from '@rkeeper-kit/xml-interface'
import { stationHandler } from '../handler.ts'
import { sheetInput } from '../views/print.ts'
import { refKey } from '../views/refs.ts'

/** Timeout 0 lets the text wait for its printer without a word; with any other one a printer that is not ready refuses at once. */
export const printDataXml = stationHandler(
  PrintDataXML,
  ({ Station }) => refKey(Station),
  ({ Purpose, Station, Timeout, Unfiscal }, { domain: { printing } }) => {
    printing.printText({
      purpose: refKey(Purpose),
      station: refKey(Station),
      sheet: sheetInput(Unfiscal),
      queue: Timeout === 0,
    })
    return {}
  },
)
