import { choice, flag, type SettingSection } from '../core/settings.ts'

/**
 * Where real servers differ from the published schemas, or surprise. The defaults are what was seen on 7.26.8; the other
 * position is what the schema says, or what one would expect.
 */
export const rk7QuirkSettings = {
  expireTimeDemanded: flag(
    true,
    'WaiterMessage needs expireTime, which the schema leaves optional; otherwise a message without it stays',
  ),
  readyTimeDemanded: flag(
    true,
    'DeliveryEditOrder needs readyTime, which the schema leaves optional; otherwise the order is wanted at once',
  ),
  deliveryTableDemanded: flag(true, 'DeliveryEditOrder needs Table, which the schema leaves optional'),
  holderAddressesDemanded: flag(
    true,
    'DeliveryPostOrder needs holder/Holders_Addresses inside HolderXML, of which the schema says nothing',
  ),
  couponsOptional: flag(true, 'ApplyPersonalCard is taken without Coupons, which the schema demands'),
  extSourceOptional: flag(
    true,
    'DeliveryGetOrderList is taken without ExtSource and NotExtSource, which the schema demands',
  ),
  kdsRateOptional: flag(true, 'KDSSetDishData3 is taken without kdsrate, which the newest schema demands'),
  propFilterEither: flag(
    true,
    'PROPFILTER is taken with Value or Substring, of which the schema demands both',
  ),
  prepayReasonOptional: flag(
    true,
    "a prepayment is taken without Reason, which the vendor's text calls mandatory",
  ),
  invoiceByGuid: flag(
    true,
    'DeliveryPrintInvoice takes an Order with nothing but its guid, of which the schema demands the whole order',
  ),
  correctNothing: choice(
    ['ok', 'refused'],
    'ok',
    'CorrectIntentReceipt for an order without intent receipt: Ok, as seen, or refused',
  ),
  emptyBlob: choice(
    ['ok', 'refused'],
    'ok',
    'GetItemBlob for a field without data: Ok without data, as seen, or refused',
  ),
  friendsUnset: choice(
    ['ok', 'refused'],
    'ok',
    'CreaterkFriendsAnchor where the service is not set up, or does not know the member: Ok with an empty anchor, as seen, or refused',
  ),
  holderLeavesOrder: flag(
    false,
    'a DeliveryPostOrder that is refused for its HolderXML leaves an empty order behind, as real servers do now and then',
  ),
  unpaidIgnoresPromised: flag(
    true,
    'unpaidSum of an order ignores promised prepayments, as seen; CalcOrder2 never does',
  ),
  confusingErrors: flag(
    true,
    'GetPrintedData with an empty order GUID complains about a collection that has nothing to do with it',
  ),
} as const satisfies SettingSection
