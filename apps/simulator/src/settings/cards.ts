import { choice, number, type SettingSection } from '../core/settings.ts'

/** What differs between card systems, and what is not documented about them. */
export const cardSettings = {
  unknownCard: choice(
    ['empty', 'refused'],
    'empty',
    'GetCardInfo for a card that the card system does not know: Ok with an empty card, as seen, or refused (3813)',
  ),
  undoNothing: choice(
    ['ok', 'refused'],
    'ok',
    'UndoPersonalCard for a card that is not on the order: Ok, as seen, or refused',
  ),
  deposits: choice(
    ['booked', 'accepted'],
    'booked',
    'what MakeCardDeposit does: booked changes the balance; accepted answers Ok and leaves it, as settings of a card system may have it',
  ),
  limit: choice(
    ['operation', 'balance'],
    'operation',
    'what maxAmount of a card limits (2142): one payment, deposit or withdrawal, or what may lie on the card',
  ),
  friendsWithdrawPercent: number(
    100,
    { min: 0, max: 100, unit: '%' },
    'how much of what is due may be paid with bonuses of r_keeper Friends',
  ),
} as const satisfies SettingSection
