import type { Handler } from '../handler.ts'
import { calcOrder2 } from './CalcOrder2.ts'
import { checkLicense } from './CheckLicense.ts'
import { closeVisit } from './CloseVisit.ts'
import { createOrder } from './CreateOrder.ts'
import { createVisit } from './CreateVisit.ts'
import { getDishRests } from './GetDishRests.ts'
import { getOrder } from './GetOrder.ts'
import { getOrderList } from './GetOrderList.ts'
import { getOrderMenu } from './GetOrderMenu.ts'
import { getReceiptList } from './GetReceiptList.ts'
import { getRefData } from './GetRefData.ts'
import { getRefList } from './GetRefList.ts'
import { getSystemInfo } from './GetSystemInfo.ts'
import { getSystemInfo2 } from './GetSystemInfo2.ts'
import { getXmlLicenseInstanceSeqNumber } from './GetXMLLicenseInstanceSeqNumber.ts'
import { lockOrder } from './LockOrder.ts'
import { makeReturnGoods } from './MakeReturnGoods.ts'
import { payOrder } from './PayOrder.ts'
import { saveOrder } from './SaveOrder.ts'
import { setDishRests } from './SetDishRests.ts'
import { voidOrder } from './VoidOrder.ts'

/** Every command that is simulated: one file each, named like the command. */
export const handlers: readonly Handler[] = [
  calcOrder2,
  checkLicense,
  closeVisit,
  createOrder,
  createVisit,
  getDishRests,
  getOrder,
  getOrderList,
  getOrderMenu,
  getReceiptList,
  getRefData,
  getRefList,
  getSystemInfo,
  getSystemInfo2,
  getXmlLicenseInstanceSeqNumber,
  lockOrder,
  makeReturnGoods,
  payOrder,
  saveOrder,
  setDishRests,
  voidOrder,
]

const byName = new Map(handlers.map((each) => [each.command.name, each]))

export const handlerOf = (command: string): Handler | undefined => byName.get(command)
