import { type CallOptions, UnavailableError, UnexpectedResponseError } from '@rkeeper-kit/core'
import type { Rk7Client } from '../client/client.ts'
import { errorOf } from '../client/errors.ts'
import { GetRefData, type GetRefDataRequest } from '../generated/commands/GetRefData.ts'
import { XmlStream } from '../xml/stream.ts'
import { XmlSyntaxError } from '../xml/syntax-error.ts'
import type { ReferenceItem } from './item.ts'
import { ItemReader } from './item-reader.ts'
import { itemsMask, type MaskPart } from './mask.ts'

/** What to read of a collection. */
export interface ReferenceOptions
  extends Omit<GetRefDataRequest, 'RefName' | 'RefItemIdent' | 'RefItemGUID'> {
  /** Properties of the items, instead of writing `PropMask`; see {@link itemsMask}. Default: all, which may be a lot. */
  readonly properties?: readonly MaskPart[]
}

/**
 * Reads a collection item by item while the answer is still arriving, so that memory does not grow with it. Stopping early
 * closes the connection. A transport that cannot stream brings the whole answer first.
 *
 * @throws UnavailableError the answer was cut off; the message says how many items had come
 * @throws what `execute` throws
 * @example
 * for await (const dish of referenceItems(rk7, 'MENUITEMS', { OnlyActive: true, properties: ['Ident', 'Name'] }))
 *   console.log(dish.id, dish.name)
 */
export async function* referenceItems(
  rk7: Pick<Rk7Client, 'stream'>,
  RefName: GetRefDataRequest['RefName'],
  { properties, ...request }: ReferenceOptions = {},
  call: CallOptions = {},
): AsyncGenerator<ReferenceItem, void, undefined> {
  const mask = properties ? { PropMask: itemsMask(...properties) } : {}
  const reader = new ItemReader()
  const stream = new XmlStream(reader)
  let count = 0
  const parts = await rk7.stream(GetRefData, { RefName, ...mask, ...request }, call)
  try {
    for await (const part of parts) {
      stream.write(part)
      const items = reader.take()
      for (const item of items) {
        call.signal?.throwIfAborted()
        count++
        yield item
      }
    }
  } catch (error) {
    if (call.signal?.aborted) throw call.signal.reason
    throw brokenOff(RefName, count, error)
  }
  try {
    stream.end()
  } catch (error) {
    throw cutOff(RefName, count, error)
  }
  const refusal = errorOf(GetRefData, reader.envelope)
  if (refusal) throw refusal
}

function brokenOff(name: string, count: number, error: unknown): unknown {
  if (error instanceof XmlSyntaxError || error instanceof TypeError)
    return new UnexpectedResponseError(
      `GetRefData ${name}: the answer cannot be read after ${count} items: ${error.message}`,
      { operation: 'GetRefData', cause: error, details: { items: count } },
    )
  return error instanceof UnavailableError ? cutOff(name, count, error) : error
}

const cutOff = (name: string, count: number, cause: unknown): UnavailableError =>
  new UnavailableError(
    `GetRefData ${name}: the answer was cut off after ${count} items (${cause instanceof Error ? cause.message : String(cause)}): read it again from the start`,
    { operation: 'GetRefData', cause, details: { items: count } },
  )
