import type { Rk7Client } from '../client/client.ts'
import {
  GetReceiptList,
  type GetReceiptListResponseReceiptsListReceipt,
} from '../generated/commands/GetReceiptList.ts'
import { ChangeFinder, type ChangeKind } from './changes.ts'
import { poll, type WatchOptions } from './poll.ts'

export interface ReceiptChange {
  /** `closed`: deleted (state 7), or no longer listed. */
  readonly kind: ChangeKind
  readonly receipt: GetReceiptListResponseReceiptsListReceipt
  /** The receipt as it was at the look before. */
  readonly previous: GetReceiptListResponseReceiptsListReceipt | undefined
}

const deleted = 7

/**
 * Tells which bills and receipts are printed, changed and deleted: GetReceiptList by `lastversion`. Ends by `break` or by the
 * signal; goes on by itself after failures to reach the server.
 *
 * @throws whatever `execute` throws, except UnavailableError and RateLimitError
 */
export async function* watchReceipts(
  rk7: Pick<Rk7Client, 'execute'>,
  options: WatchOptions = {},
): AsyncGenerator<ReceiptChange, void, undefined> {
  const finder = new ChangeFinder<GetReceiptListResponseReceiptsListReceipt>()
  const lists = poll(async (lastversion, call) => {
    const { data } = await rk7.execute(GetReceiptList, lastversion === undefined ? {} : { lastversion }, call)
    return { lastversion: data?.ReceiptsList.lastversion, list: data?.ReceiptsList.Receipt }
  }, options)
  for await (const list of lists) {
    const listed = list.map((receipt) => ({
      key: receipt.line_guid,
      stamp: JSON.stringify(receipt),
      closed: receipt.state === deleted,
      item: receipt,
    }))
    for (const { kind, item, previous } of finder.next(listed)) yield { kind, receipt: item, previous }
  }
}
