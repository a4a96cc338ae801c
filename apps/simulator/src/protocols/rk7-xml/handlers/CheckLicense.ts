import { CheckLicense } from '@rkeeper-kit/xml-interface'
import { DomainError } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

/** Asks for the restaurant's own, permanent licence; one by subscription is not found this way. */
export const checkLicense = handler(
  CheckLicense,
  ({ license, Restaurant }, { domain: { restaurant }, settings }) => {
    if (Restaurant) restaurant.find('RESTAURANTS', refKey(Restaurant))
    if (license === 'XMLSaveOrder' && settings.rk7.licenceMode !== 'subscription') return {}
    throw new DomainError('licenceRefused', { reason: `${license ?? 'no license named'} is not found` })
  },
)
