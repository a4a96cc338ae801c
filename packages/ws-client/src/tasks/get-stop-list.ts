import { objectOf } from '../wire/codec.ts'
import { defineTask } from './task.ts'

export interface StoppedDish {
  /** Id of the dish or modifier, as in the menu. */
  readonly id: string
  readonly name: string
  /** Kind of the item, for example `Dish`. The list of values is only partly documented. */
  readonly type: string
}

export interface GetStopListResult {
  readonly stopList: { readonly dishes: readonly StoppedDish[] }
}

/** What may not be sold at the moment. Documented as asynchronous; servers answer it synchronously as well. */
export const GetStopList = defineTask<object, GetStopListResult>({
  taskType: 'GetStopList',
  effect: 'read',
  mode: 'async',
  result: objectOf<GetStopListResult>({ stopList: objectOf<GetStopListResult['stopList']>({}, ['dishes']) }, [
    'stopList',
  ]),
})
