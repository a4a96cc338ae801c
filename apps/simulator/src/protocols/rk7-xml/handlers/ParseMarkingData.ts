import { ParseMarkingData } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const parseMarkingData = handler(ParseMarkingData, ({ base64data }, { domain: { marking } }) => ({
  Data: { gtin: marking.gtinOf(base64data) },
}))
