import type { Handler } from '../handler.ts'
import { addBatchOfGoods } from './AddBatchOfGoods.ts'
import { addExternalTariff } from './AddExternalTariff.ts'
import { addModifierToStopList } from './AddModifierToStopList.ts'
import { addTariff } from './AddTariff.ts'
import { applyPersonalCard } from './ApplyPersonalCard.ts'
import { approveKegManually } from './ApproveKegManually.ts'
import { calcOrder } from './CalcOrder.ts'
import { calcOrder2 } from './CalcOrder2.ts'
import { calcOrder3 } from './CalcOrder3.ts'
import { calcOrder4 } from './CalcOrder4.ts'
import { calcOrder5 } from './CalcOrder5.ts'
import { callDeviceMenu } from './CallDeviceMenu.ts'
import { cancelSbpPay } from './CancelSbpPay.ts'
import { changeDrawerBalance } from './ChangeDrawerBalance.ts'
import { changeSessionCourse } from './ChangeSessionCourse.ts'
import { checkLicense } from './CheckLicense.ts'
import { checkMarking } from './CheckMarking.ts'
import { checkPassword } from './CheckPassword.ts'
import { clearDishRests } from './ClearDishRests.ts'
import { closeCardValShift } from './CloseCardValShift.ts'
import { closeCashShift } from './CloseCashShift.ts'
import { closeCommonShift } from './CloseCommonShift.ts'
import { closeSeat } from './CloseSeat.ts'
import { closeTariff } from './CloseTariff.ts'
import { closeVisit } from './CloseVisit.ts'
import { closeWebForm } from './CloseWebForm.ts'
import { confirmOperation } from './ConfirmOperation.ts'
import { correctIntentReceipt } from './CorrectIntentReceipt.ts'
import { createInvoice } from './CreateInvoice.ts'
import { createOrder } from './CreateOrder.ts'
import { createRkFriendsAnchor } from './CreaterkFriendsAnchor.ts'
import { createVisit } from './CreateVisit.ts'
import { deleteBatchOfGoods } from './DeleteBatchOfGoods.ts'
import { deleteModifierFromStopList } from './DeleteModifierFromStopList.ts'
import { deleteReceipt } from './DeleteReceipt.ts'
import { deleteReceiptPayments } from './DeleteReceiptPayments.ts'
import { deliveryCancelEdit } from './DeliveryCancelEdit.ts'
import { deliveryChangeRestState } from './DeliveryChangeRestState.ts'
import { deliveryConfirmEdit } from './DeliveryConfirmEdit.ts'
import { deliveryEditOrder } from './DeliveryEditOrder.ts'
import { deliveryGetOrderList } from './DeliveryGetOrderList.ts'
import { deliveryLockOrder } from './DeliveryLockOrder.ts'
import { deliveryPayOrders } from './DeliveryPayOrders.ts'
import { deliveryPostOrder } from './DeliveryPostOrder.ts'
import { deliveryPrintInvoice } from './DeliveryPrintInvoice.ts'
import { deliveryServPrint } from './DeliveryServPrint.ts'
import { deliverySetForwarder } from './DeliverySetForwarder.ts'
import { deliverySetLastProcessTime } from './DeliverySetLastProcessTime.ts'
import { deliverySetOrderNumGen } from './DeliverySetOrderNumGen.ts'
import { deliveryUpdateStatus } from './DeliveryUpdateStatus.ts'
import { deliveryValidateOrder } from './DeliveryValidateOrder.ts'
import { deliveryVoidOrder } from './DeliveryVoidOrder.ts'
import { delWaiterMessages } from './DelWaiterMessages.ts'
import { deviceStatuses } from './DeviceStatuses.ts'
import { exchangePriority } from './ExchangePriority.ts'
import { farCardsAnyInfoRaw } from './FarCardsAnyInfoRaw.ts'
import { farCardsAnyInfoXml } from './FarCardsAnyInfoXML.ts'
import { findReceiptsForReturn } from './FindReceiptsForReturn.ts'
import { getBatchOfGoodsList } from './GetBatchOfGoodsList.ts'
import { getCardInfo } from './GetCardInfo.ts'
import { getConnectInfoForNode } from './GetConnectInfoForNode.ts'
import { getDataListInfo } from './GetDataListInfo.ts'
import { getDishRest } from './GetDishRest.ts'
import { getDishRests } from './GetDishRests.ts'
import { getDocByLayout } from './GetDocByLayout.ts'
import { getDrawerBalance } from './GetDrawerBalance.ts'
import { getEmployeeInfo } from './GetEmployeeInfo.ts'
import { getEmployeeInfo2 } from './GetEmployeeInfo2.ts'
import { getFunctions } from './GetFunctions.ts'
import { getInvoice } from './GetInvoice.ts'
import { getItemBlob } from './GetItemBlob.ts'
import { getMobLicensesInfo } from './GetMobLicensesInfo.ts'
import { getModifierStopList } from './GetModifierStopList.ts'
import { getOpenedBottleList } from './GetOpenedBottleList.ts'
import { getOrder } from './GetOrder.ts'
import { getOrderBindings } from './GetOrderBindings.ts'
import { getOrderList } from './GetOrderList.ts'
import { getOrderList2 } from './GetOrderList2.ts'
import { getOrderMenu } from './GetOrderMenu.ts'
import { getOrderMenu2 } from './GetOrderMenu2.ts'
import { getOrderMenuLimited } from './GetOrderMenuLimited.ts'
import { getParamValue } from './GetParamValue.ts'
import { getPrintedData } from './GetPrintedData.ts'
import { getPrintLayout } from './GetPrintLayout.ts'
import { getReceiptList } from './GetReceiptList.ts'
import { getRefData } from './GetRefData.ts'
import { getRefDataFiltered } from './GetRefDataFiltered.ts'
import { getRefList } from './GetRefList.ts'
import { getSelectedDishes } from './GetSelectedDishes.ts'
import { getSystemInfo } from './GetSystemInfo.ts'
import { getSystemInfo2 } from './GetSystemInfo2.ts'
import { getUsageValue } from './GetUsageValue.ts'
import { getWaiterList } from './GetWaiterList.ts'
import { getWaiterMessages } from './GetWaiterMessages.ts'
import { getXmlLicenseInstanceSeqNumber } from './GetXMLLicenseInstanceSeqNumber.ts'
import { intentPayOrder } from './IntentPayOrder.ts'
import { kdsGetDishData2 } from './KDSGetDishData2.ts'
import { kdsGetDishData3 } from './KDSGetDishData3.ts'
import { kdsSetDishData2 } from './KDSSetDishData2.ts'
import { kdsSetDishData3 } from './KDSSetDishData3.ts'
import { listDeviceMenu } from './ListDeviceMenu.ts'
import { lockOrder } from './LockOrder.ts'
import { logicalDevices } from './LogicalDevices.ts'
import { loginOnStation } from './LoginOnStation.ts'
import { lowAlcKegDeactivate } from './LowAlcKegDeactivate.ts'
import { lowAlcKegList } from './LowAlcKegList.ts'
import { lowAlcKegOpen } from './LowAlcKegOpen.ts'
import { lowAlcKegStatus } from './LowAlcKegStatus.ts'
import { makeCardDeposit } from './MakeCardDeposit.ts'
import { makeReturnGoods } from './MakeReturnGoods.ts'
import { openBottle } from './OpenBottle.ts'
import { openSeat } from './OpenSeat.ts'
import { openWebForm } from './OpenWebForm.ts'
import { parseMarkingData } from './ParseMarkingData.ts'
import { parseMcr } from './ParseMCR.ts'
import { pauseTariff } from './PauseTariff.ts'
import { payOrder } from './PayOrder.ts'
import { printBill } from './PrintBill.ts'
import { printDataXml } from './PrintDataXML.ts'
import { printMaket } from './PrintMaket.ts'
import { registerEmployee } from './RegisterEmployee.ts'
import { registerLogs } from './RegisterLogs.ts'
import { reloadWorkUdb } from './ReloadWorkUdb.ts'
import { resumeTariff } from './ResumeTariff.ts'
import { saveOrder } from './SaveOrder.ts'
import { sendToVdu } from './SendToVDU.ts'
import { setDishRests } from './SetDishRests.ts'
import { setRefData } from './SetRefData.ts'
import { terminalAuthError } from './TerminalAuthError.ts'
import { terminalAuthError2 } from './TerminalAuthError2.ts'
import { terminalAuthPay } from './TerminalAuthPay.ts'
import { terminalAuthPay2 } from './TerminalAuthPay2.ts'
import { terminalAuthStart } from './TerminalAuthStart.ts'
import { terminalAuthStart2 } from './TerminalAuthStart2.ts'
import { transferDishes } from './TransferDishes.ts'
import { undoBill } from './UndoBill.ts'
import { undoPersonalCard } from './UndoPersonalCard.ts'
import { undoReceipt } from './UndoReceipt.ts'
import { unregisterEmployee } from './UnregisterEmployee.ts'
import { updateOrder } from './UpdateOrder.ts'
import { updateTariff } from './UpdateTariff.ts'
import { validateOrder } from './ValidateOrder.ts'
import { verifyAgeViaMax } from './VerifyAgeViaMax.ts'
import { voidOrder } from './VoidOrder.ts'
import { waiterMessage } from './WaiterMessage.ts'

/** Every command that is simulated: one file each, named like the command. */
export const handlers: readonly Handler[] = [
  addBatchOfGoods,
  addExternalTariff,
  addModifierToStopList,
  addTariff,
  applyPersonalCard,
  approveKegManually,
  calcOrder,
  calcOrder2,
  calcOrder3,
  calcOrder4,
  calcOrder5,
  callDeviceMenu,
  cancelSbpPay,
  changeDrawerBalance,
  changeSessionCourse,
  checkLicense,
  checkMarking,
  checkPassword,
  clearDishRests,
  closeCardValShift,
  closeCashShift,
  closeCommonShift,
  closeSeat,
  closeTariff,
  closeVisit,
  closeWebForm,
  confirmOperation,
  correctIntentReceipt,
  createInvoice,
  createOrder,
  createRkFriendsAnchor,
  createVisit,
  deleteBatchOfGoods,
  deleteModifierFromStopList,
  deleteReceipt,
  deleteReceiptPayments,
  deliveryCancelEdit,
  deliveryChangeRestState,
  deliveryConfirmEdit,
  deliveryEditOrder,
  deliveryGetOrderList,
  deliveryLockOrder,
  deliveryPayOrders,
  deliveryPostOrder,
  deliveryPrintInvoice,
  deliveryServPrint,
  deliverySetForwarder,
  deliverySetLastProcessTime,
  deliverySetOrderNumGen,
  deliveryUpdateStatus,
  deliveryValidateOrder,
  deliveryVoidOrder,
  delWaiterMessages,
  deviceStatuses,
  exchangePriority,
  farCardsAnyInfoRaw,
  farCardsAnyInfoXml,
  findReceiptsForReturn,
  getBatchOfGoodsList,
  getCardInfo,
  getConnectInfoForNode,
  getDataListInfo,
  getDishRest,
  getDishRests,
  getDocByLayout,
  getDrawerBalance,
  getEmployeeInfo,
  getEmployeeInfo2,
  getFunctions,
  getInvoice,
  getItemBlob,
  getMobLicensesInfo,
  getModifierStopList,
  getOpenedBottleList,
  getOrder,
  getOrderBindings,
  getOrderList,
  getOrderList2,
  getOrderMenu,
  getOrderMenu2,
  getOrderMenuLimited,
  getParamValue,
  getPrintedData,
  getPrintLayout,
  getReceiptList,
  getRefData,
  getRefDataFiltered,
  getRefList,
  getSelectedDishes,
  getSystemInfo,
  getSystemInfo2,
  getUsageValue,
  getWaiterList,
  getWaiterMessages,
  getXmlLicenseInstanceSeqNumber,
  intentPayOrder,
  kdsGetDishData2,
  kdsGetDishData3,
  kdsSetDishData2,
  kdsSetDishData3,
  listDeviceMenu,
  lockOrder,
  logicalDevices,
  loginOnStation,
  lowAlcKegDeactivate,
  lowAlcKegList,
  lowAlcKegOpen,
  lowAlcKegStatus,
  makeCardDeposit,
  makeReturnGoods,
  openBottle,
  openSeat,
  openWebForm,
  parseMarkingData,
  parseMcr,
  pauseTariff,
  payOrder,
  printBill,
  printDataXml,
  printMaket,
  registerEmployee,
  registerLogs,
  reloadWorkUdb,
  resumeTariff,
  saveOrder,
  sendToVdu,
  setDishRests,
  setRefData,
  terminalAuthError,
  terminalAuthError2,
  terminalAuthPay,
  terminalAuthPay2,
  terminalAuthStart,
  terminalAuthStart2,
  transferDishes,
  undoBill,
  undoPersonalCard,
  undoReceipt,
  unregisterEmployee,
  updateOrder,
  updateTariff,
  validateOrder,
  verifyAgeViaMax,
  voidOrder,
  waiterMessage,
]

const byName = new Map(handlers.map((each) => [each.command.name, each]))

export const handlerOf = (command: string): Handler | undefined => byName.get(command)
