import { choice, flag, number, type SettingSection, text } from '../core/settings.ts'
import { rk7QuirkSettings } from './rk7-quirks.ts'

/** What differs between cash servers that offer the XML interface. */
export const rk7Settings = {
  licenceMode: choice(
    ['subscription', 'permanent', 'none'],
    'subscription',
    'subscription: SaveOrder, PayOrder and MakeReturnGoods need LicenseInfo; permanent: the restaurant has its own licence; none: nothing is checked',
  ),
  profile: choice(
    ['scenario', '7.6.2', '7.6.4', '7.6.5', '7.26'],
    'scenario',
    'a cash server of this branch: later commands are unknown to it, later attributes and elements are unknown parts, and it answers none of them',
  ),
  serverVersion: text(
    '',
    'the exact version, in place of that of the profile; below 7.6.2.286, 7.6.4.347 and 7.6.5.40, by branch, LicenseInfo is an unknown part; empty: that of the profile',
    { pattern: /^(\d+(\.\d+){3})?$/, allowed: 'four numbers with dots, or empty' },
  ),
  knownLeniencies: flag(
    true,
    'take the deviations that real requests show (ident, onlyActive, GuestLabel, a Dish without OrderType …) in strict mode too; each is a warning in the journal',
  ),
  schemasDir: text(
    '',
    'folder with qry*.xsd, res*.xsd and common.xsd to validate with, for example the official ones; empty: ours',
  ),
  schemaErrorStatus: choice(
    ['Bad Query Parameters', 'Query Parse Error'],
    'Bad Query Parameters',
    'Status of the answer to a request that breaks its schema',
  ),
  batchOnFailure: choice(
    ['continue', 'stop'],
    'continue',
    'whether the commands of a batch after one that failed still run',
  ),
  xsdEngine: choice(
    ['libxml2', 'xerces'],
    'libxml2',
    'which validator checks requests; xerces needs Java and xsd-schema-validator',
  ),
  deliveryLockSeconds: number(
    120,
    { min: 1, unit: 's' },
    'how long DeliveryLockOrder without lockTime locks; the real time is not documented',
  ),
  deliveryValidationFails: flag(
    true,
    'DeliveryValidateOrder fails with an internal error, as seen on 7.26.8 for orders made by DeliveryPostOrder',
  ),
  longestAnswerSeconds: number(
    60,
    { min: 0, unit: 's' },
    'after so long a connection that still waits for its answer breaks, as with OpenWebForm; 0: never',
  ),
  unknownErrorNumber: number(
    9999,
    { min: 1 },
    'RK7ErrorN inside Errors of a refusal by a printer, a terminal or for lack of rights: the schema demands a number, and the real ones are not known',
  ),
  mayCancelBills: flag(
    true,
    'the account of the interface may cancel bills; without the right DeliveryCancelEdit is refused once a bill is printed',
  ),
  refItemsPerMs: number(
    0,
    { min: 0, unit: 'items' },
    'how many items GetRefData writes in a millisecond, half of MaxRunMs being for that; 0: all of them in no time',
  ),
  ...rk7QuirkSettings,
} as const satisfies SettingSection
