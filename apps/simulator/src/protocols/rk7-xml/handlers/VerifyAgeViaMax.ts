import { VerifyAgeViaMax } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

export const verifyAgeViaMax = handler(
  VerifyAgeViaMax,
  ({ sessionID }, { domain: { ageCheck } }) => ({ adult: ageCheck.isAdult(sessionID) }),
  (_, { domain: { ageCheck } }) => ageCheck.service.delaySeconds,
)
