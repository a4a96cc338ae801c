import { GetReceiptList } from '@rkeeper-kit/xml-interface'
import { handler, noChanges } from '../handler.ts'
import { orderUrl } from '../views/order.ts'
import { given, refView } from '../views/refs.ts'

export const getReceiptList = handler(
  GetReceiptList,
  (params, { domain: { checkout, orders, restaurant }, time }) => {
    const lastversion = checkout.receiptsVersion()
    if (params.lastversion === lastversion) return noChanges
    const orderGuid = params.Order?.guid
    const receipts = checkout.receipts({
      ...(given(params.line_guid) && { lineGuid: params.line_guid }),
      ...(given(orderGuid) && { orderGuid: orders.get({ guid: orderGuid }).guid }),
    })
    return {
      ReceiptsList: {
        count: receipts.length,
        lastversion,
        Receipt: receipts.map((receipt) => {
          const order = orders.get({ guid: receipt.orderGuid })
          return {
            line_guid: receipt.lineGuid,
            checknum: receipt.checkNum,
            sum: receipt.sum,
            state: receipt.state,
            seat: receipt.seat ?? 0,
            printtime: time.text(receipt.printedAt),
            Order: {
              guid: order.guid,
              visit: order.visit,
              orderIdent: order.orderIdent,
              url: orderUrl(order),
            },
            CloseStation: refView(restaurant, 'CASHES', receipt.stationId),
            PrintStation: refView(restaurant, 'CASHES', receipt.stationId),
            Cashier: refView(restaurant, 'EMPLOYEES', receipt.cashierId),
            ...(receipt.managerId !== undefined && {
              DeleteManager: refView(restaurant, 'EMPLOYEES', receipt.managerId),
            }),
            ...(receipt.state === 7 &&
              receipt.reasonId !== undefined && {
                DeleteReason: refView(restaurant, 'ORDERVOIDS', receipt.reasonId),
              }),
          }
        }),
      },
    }
  },
)
