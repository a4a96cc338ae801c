import { choice, flag, number, type SettingSection } from '../core/settings.ts'

/** What differs between restaurants at the till itself, whichever way it is reached. */
export const tillSettings = {
  utcOffsetMinutes: number(
    180,
    { min: -720, max: 840, unit: 'min' },
    'local time of the restaurant against UTC; the XML interface writes local time without a zone',
  ),
  printOnSave: flag(
    false,
    'a package is printed as soon as it is saved, unless it is a draft or for later, and cannot be replaced then',
  ),
  shiftClosingSeconds: number(
    0,
    { min: 0, unit: 's' },
    'how long closing the common shift takes; every request gets 2172 meanwhile',
  ),
  webFormSeconds: number(
    0,
    { min: 0, max: 86_400, unit: 's' },
    'how long a person at a station keeps a web window open; 0: until CloseWebForm or the control API closes it',
  ),
  logSize: number(
    1000,
    { min: 1, max: 100_000, unit: 'entries' },
    'how many printed documents, entries of the operation log and calls of device menus are remembered, of each',
  ),
  billWithIntentReceipt: flag(
    false,
    'bills are printed by IntentPayOrder only, as some restaurants have it; PrintBill is refused',
  ),
  priceFallback: flag(
    true,
    'what has no price of the type in use is sold at its usual price; otherwise it is not sold then',
  ),
  closedSeatRefuses: flag(true, 'a seat that CloseSeat has closed takes no more dishes until OpenSeat'),
  voidPrintedReason: choice(
    ['flagged', 'any'],
    'flagged',
    'which reason VoidOrder takes for an order with printed dishes: one for receipts or dishes (documented; taken as ImplOnCheckVoid or ImplOnDishReturn), or any',
  ),
  reasonFlags: flag(
    true,
    'a removal needs a reason with the flag of its operation, for example ImplOnCheckVoid; otherwise any reason does',
  ),
  drawerOfCashier: flag(
    true,
    'ChangeDrawerBalance finds the drawer where the cashier is registered; otherwise it always needs Drawer',
  ),
  guestsRequired: flag(
    false,
    'CreateOrder is refused without a number of guests (3444), as some restaurants have it',
  ),
  referenceDelaySeconds: number(
    0,
    { min: 0, unit: 's' },
    'how long what is written at the reference server takes to reach the till; 0: at once',
  ),
} as const satisfies SettingSection
