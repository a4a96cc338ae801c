import { GetOrderMenuLimited } from '@rkeeper-kit/xml-interface'
import { errorText } from '../../../domain/errors.ts'
import { handler } from '../handler.ts'
import { menuWithAvailability, saleOfContext } from '../views/asked-menu.ts'

/** GetOrderMenu2 that also says why something is not sold. The numbers of the reasons are not known, so there are only texts. */
export const getOrderMenuLimited = handler(GetOrderMenuLimited, (params, context) => {
  const { domain, settings } = context
  const menu = menuWithAvailability(context, saleOfContext(params, context), params)
  const names = new Map(domain.menu.dishes({ includeStopped: true }).map(({ item }) => [item.id, item]))
  const reason = (id: number): string => {
    const item = names.get(id)
    const dish = item ? domain.restaurant.nameOf(item) : id
    return errorText('dishStopped', { dish }, settings.serverLanguage)
  }
  const Item = menu.Dishes.Item.map((each) => (each.Avail ? each : { ...each, text: reason(each.Ident) }))
  return { ...menu, Dishes: { Item } }
})
