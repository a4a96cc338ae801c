import { deliveryPlaces } from '../../../scenario/delivery-places.ts'
import type { Endpoint } from '../context.ts'
import { ParseError } from '../read-request.ts'

const { inside, outside } = deliveryPlaces

/** A few addresses of an invented town; the last one lies outside the zone. */
const addresses = [
  { street: 'Quay street', house: '1', ...inside },
  { street: 'Quay street', house: '7', lat: inside.lat + 0.002, lng: inside.lng },
  { street: 'Lighthouse road', house: '12', lat: inside.lat, lng: inside.lng + 0.003 },
  { street: 'Far field', house: '3', ...outside },
]

/** Addresses in which every word of the search occurs. */
export const addressesSuggestions: Endpoint = ({ query }) => {
  const search = query.get('search')?.trim() ?? ''
  if (search === '')
    throw new ParseError('search: a text is expected, got nothing', { search: ['a text is expected'] })
  const words = search
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean)
  return {
    run: () =>
      addresses
        .map(({ street, house, lat, lng }) => {
          const address = `Port ${street}, ${house}`
          return {
            address,
            fullAddress: address,
            country: 'Port',
            region: '',
            city: 'Port',
            street,
            house,
            building: '',
            postalCode: '',
            geoLat: lat,
            geoLon: lng,
            geoAccuracy: 'None',
          }
        })
        .filter(({ address }) => words.every((word) => address.toLowerCase().includes(word))),
  }
}
