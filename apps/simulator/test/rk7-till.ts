import type { SettingsPatch } from '../src/core/settings.ts'
import type { RestaurantData } from '../src/domain/state.ts'
import { testRk7 } from './rk7.ts'

/** For tests: the door without licences, and the way to an order with dishes. */
export function rk7Till(patch: SettingsPatch = {}, restaurant?: RestaurantData) {
  const rk7 = testRk7({ rk7: { licenceMode: 'none' }, ...patch }, restaurant)
  const create = async (contents = '') => {
    const answer = await rk7.send('CreateOrder', `<Order><Table code="1"/>${contents}</Order>`)
    return answer.attribute('guid') ?? ''
  }
  const save = (guid: string, session: string, attributes = '') =>
    rk7.send('SaveOrder', `<Order guid="${guid}"/>${session}`, attributes)
  /** Does it and throws what the till has to say against it. */
  async function done(command: string, contents = '', attributes = '') {
    const answer = await rk7.send(command, contents, attributes)
    if (answer.attribute('Status') !== 'Ok') throw new Error(answer.attribute('ErrorText') ?? answer.body)
    return answer
  }
  const order = (guid: string) => rk7.send('GetOrder', `<Order guid="${guid}"/>`)
  return { ...rk7, create, save, order, done }
}

/** 980.00 */
export const kiev = '<Session><Dish code="401" quantity="2000"/></Session>'
