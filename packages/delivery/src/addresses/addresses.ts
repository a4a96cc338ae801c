import type { CallOptions } from '@rkeeper-kit/core'
import type { DeliveryApi } from '../api/delivery-api.ts'
import { readList, readNumber, readObject, readOptional } from '../values/read.ts'

/** A suggested address with its point. Fields that are not listed here are kept as the server sent them. */
export interface AddressSuggestion {
  readonly address: string
  readonly fullAddress: string
  readonly city: string
  readonly street: string
  /** May start with a space. */
  readonly house: string
  readonly building: string
  readonly postalCode: string
  readonly geoLat: number | null
  readonly geoLon: number | null
}

/** Addresses as the service knows them. */
export class AddressesTopic {
  readonly #api: DeliveryApi

  constructor(api: DeliveryApi) {
    this.#api = api
  }

  /** Addresses that match a free text, perhaps of several cities. Source: vendor's documentation. */
  suggest(search: string, options?: CallOptions): Promise<AddressSuggestion[]> {
    return this.#api.call(
      {
        operation: 'addresses.suggest',
        method: 'GET',
        path: 'addresses/suggestions',
        query: new URLSearchParams({ search }),
        effect: 'read',
        read: (result) => readList(result, 'result', readSuggestion),
      },
      options,
    )
  }
}

function readSuggestion(item: unknown, where: string): AddressSuggestion {
  const suggestion = readObject(item, where)
  const text = (field: string) => String(suggestion[field] ?? '')
  return {
    ...suggestion,
    address: text('address'),
    fullAddress: text('fullAddress'),
    city: text('city'),
    street: text('street'),
    house: text('house'),
    building: text('building'),
    postalCode: text('postalCode'),
    geoLat: readOptional(suggestion.geoLat, `${where}.geoLat`, readNumber),
    geoLon: readOptional(suggestion.geoLon, `${where}.geoLon`, readNumber),
  }
}
