import { LowAlcKegStatus } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const lowAlcKegStatus = handler(LowAlcKegStatus, ({ Keg }, { domain: { alcohol } }) => {
  const { data, document } = alcohol.keg(Keg.markingData)
  return { Keg: { markingData: data, status: document.status } }
})
