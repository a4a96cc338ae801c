import { LowAlcKegDeactivate } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const lowAlcKegDeactivate = handler(LowAlcKegDeactivate, ({ Keg }, { domain: { alcohol } }) => {
  alcohol.finishKeg(Keg.markingData)
  return {}
})
