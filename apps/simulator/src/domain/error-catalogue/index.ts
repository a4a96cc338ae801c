import { cardsErrors } from './cards.ts'
import { checkoutErrors } from './checkout.ts'
import { deliveriesErrors } from './deliveries.ts'
import { houseErrors } from './house.ts'
import { licencesErrors } from './licences.ts'
import { markingErrors } from './marking.ts'
import { menuErrors } from './menu.ts'
import { ordersErrors } from './orders.ts'
import { referencesErrors } from './references.ts'
import { requestsErrors } from './requests.ts'
import { storeHouseErrors } from './store-house.ts'
import { tariffsErrors } from './tariffs.ts'

export type { Language, Rk7Status, ServerError } from './server-error.ts'

/**
 * Every refusal of the simulated servers, each area in a file of its own. Protocols word errors from here and from nowhere else.
 *
 * Texts: a wording known in one language only is kept in it, whatever the language of the server. `{name}` is filled from
 * the details of the error. `basis` says where a number or text comes from: `documented` by the vendor, `seen` on a server or in
 * public clients, `own` where the simulator needs words and nothing is known.
 */
export const serverErrors = {
  ...cardsErrors,
  ...checkoutErrors,
  ...deliveriesErrors,
  ...houseErrors,
  ...licencesErrors,
  ...markingErrors,
  ...menuErrors,
  ...ordersErrors,
  ...referencesErrors,
  ...requestsErrors,
  ...storeHouseErrors,
  ...tariffsErrors,
}

export type ErrorKey = keyof typeof serverErrors
