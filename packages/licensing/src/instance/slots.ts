import { InvalidRequestError } from '@rkeeper-kit/core'
import { type InstanceRecord, newRecord } from '../record/index.ts'

/** A place in the store for one instance, and the record it begins with. */
interface InstanceSlot {
  readonly key: string
  readonly first: () => InstanceRecord
}

/** The instances a process may choose from, in the order in which they are tried. */
export function slotsOf(options: {
  readonly restaurantCode: string | number
  /** GUIDs that are in use already. */
  readonly instanceGuid?: string | readonly string[] | undefined
  /** How many to make where none are given. */
  readonly instances?: number | undefined
  readonly uuid: () => string
}): readonly InstanceSlot[] {
  const { restaurantCode, instanceGuid, instances = 1, uuid } = options
  if (instanceGuid !== undefined) {
    return [instanceGuid].flat().map((guid) => ({
      key: `${restaurantCode}/${plainGuid(guid)}`,
      first: () => newRecord(guid, { usedBefore: true }),
    }))
  }
  if (!Number.isInteger(instances) || instances < 1) {
    throw new InvalidRequestError(`instances is ${instances}: give a whole number from 1`)
  }
  // The schema of the till wants braces; the spelling is kept for ever, since it may be compared as text.
  const first = () => newRecord(`{${uuid().toUpperCase()}}`, { usedBefore: false })
  return Array.from({ length: instances }, (_, index) => ({
    key: `${restaurantCode}/main${index === 0 ? '' : `-${index + 1}`}`,
    first,
  }))
}

function plainGuid(guid: string): string {
  const plain = guid.replace(/[{}-]/g, '').toLowerCase()
  if (/^[0-9a-f]{32}$/.test(plain)) return plain
  throw new InvalidRequestError(`Instance GUID ${JSON.stringify(guid)} is not a GUID`)
}
