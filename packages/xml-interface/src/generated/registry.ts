// Generated from the catalogue by tools/codegen. Do not edit.
import type { AnyCommand } from '../command.ts'
import { AddBatchOfGoods } from './commands/AddBatchOfGoods.ts'
import { AddExternalTariff } from './commands/AddExternalTariff.ts'
import { AddModifierToStopList } from './commands/AddModifierToStopList.ts'
import { AddTariff } from './commands/AddTariff.ts'
import { ApplyMCR } from './commands/ApplyMCR.ts'
import { ApplyPersonalCard } from './commands/ApplyPersonalCard.ts'
import { ApproveKegManually } from './commands/ApproveKegManually.ts'
import { CalcOrder } from './commands/CalcOrder.ts'
import { CalcOrder2 } from './commands/CalcOrder2.ts'
import { CalcOrder3 } from './commands/CalcOrder3.ts'
import { CalcOrder4 } from './commands/CalcOrder4.ts'
import { CalcOrder5 } from './commands/CalcOrder5.ts'
import { CallDeviceMenu } from './commands/CallDeviceMenu.ts'
import { CancelSbpPay } from './commands/CancelSbpPay.ts'
import { ChangeDrawerBalance } from './commands/ChangeDrawerBalance.ts'
import { ChangeSessionCourse } from './commands/ChangeSessionCourse.ts'
import { CheckLicense } from './commands/CheckLicense.ts'
import { CheckMarking } from './commands/CheckMarking.ts'
import { CheckPassword } from './commands/CheckPassword.ts'
import { ClearDishRests } from './commands/ClearDishRests.ts'
import { CloseCardValShift } from './commands/CloseCardValShift.ts'
import { CloseCashShift } from './commands/CloseCashShift.ts'
import { CloseCommonShift } from './commands/CloseCommonShift.ts'
import { CloseSeat } from './commands/CloseSeat.ts'
import { CloseTariff } from './commands/CloseTariff.ts'
import { CloseVisit } from './commands/CloseVisit.ts'
import { CloseWebForm } from './commands/CloseWebForm.ts'
import { ConfirmOperation } from './commands/ConfirmOperation.ts'
import { CorrectIntentReceipt } from './commands/CorrectIntentReceipt.ts'
import { CreateInvoice } from './commands/CreateInvoice.ts'
import { CreateOrder } from './commands/CreateOrder.ts'
import { CreateVisit } from './commands/CreateVisit.ts'
import { CreaterkFriendsAnchor } from './commands/CreaterkFriendsAnchor.ts'
import { DelWaiterMessages } from './commands/DelWaiterMessages.ts'
import { DeleteBatchOfGoods } from './commands/DeleteBatchOfGoods.ts'
import { DeleteModifierFromStopList } from './commands/DeleteModifierFromStopList.ts'
import { DeleteReceipt } from './commands/DeleteReceipt.ts'
import { DeleteReceiptPayments } from './commands/DeleteReceiptPayments.ts'
import { DeliveryCancelEdit } from './commands/DeliveryCancelEdit.ts'
import { DeliveryChangeRestState } from './commands/DeliveryChangeRestState.ts'
import { DeliveryConfirmEdit } from './commands/DeliveryConfirmEdit.ts'
import { DeliveryEditOrder } from './commands/DeliveryEditOrder.ts'
import { DeliveryGetOrderList } from './commands/DeliveryGetOrderList.ts'
import { DeliveryLockOrder } from './commands/DeliveryLockOrder.ts'
import { DeliveryPayOrders } from './commands/DeliveryPayOrders.ts'
import { DeliveryPostOrder } from './commands/DeliveryPostOrder.ts'
import { DeliveryPrintInvoice } from './commands/DeliveryPrintInvoice.ts'
import { DeliveryServPrint } from './commands/DeliveryServPrint.ts'
import { DeliverySetForwarder } from './commands/DeliverySetForwarder.ts'
import { DeliverySetLastProcessTime } from './commands/DeliverySetLastProcessTime.ts'
import { DeliverySetOrderNumGen } from './commands/DeliverySetOrderNumGen.ts'
import { DeliveryUpdateStatus } from './commands/DeliveryUpdateStatus.ts'
import { DeliveryValidateOrder } from './commands/DeliveryValidateOrder.ts'
import { DeliveryVoidOrder } from './commands/DeliveryVoidOrder.ts'
import { DeviceStatuses } from './commands/DeviceStatuses.ts'
import { ETPC } from './commands/ETPC.ts'
import { ExchangePriority } from './commands/ExchangePriority.ts'
import { FarCardsAnyInfoRaw } from './commands/FarCardsAnyInfoRaw.ts'
import { FarCardsAnyInfoXML } from './commands/FarCardsAnyInfoXML.ts'
import { FindReceiptsForReturn } from './commands/FindReceiptsForReturn.ts'
import { GetBatchOfGoodsList } from './commands/GetBatchOfGoodsList.ts'
import { GetCardInfo } from './commands/GetCardInfo.ts'
import { GetConnectInfoForNode } from './commands/GetConnectInfoForNode.ts'
import { GetDataListInfo } from './commands/GetDataListInfo.ts'
import { GetDishRest } from './commands/GetDishRest.ts'
import { GetDishRests } from './commands/GetDishRests.ts'
import { GetDocByLayout } from './commands/GetDocByLayout.ts'
import { GetDrawerBalance } from './commands/GetDrawerBalance.ts'
import { GetEmployeeInfo } from './commands/GetEmployeeInfo.ts'
import { GetEmployeeInfo2 } from './commands/GetEmployeeInfo2.ts'
import { GetFunctions } from './commands/GetFunctions.ts'
import { GetInvoice } from './commands/GetInvoice.ts'
import { GetItemBlob } from './commands/GetItemBlob.ts'
import { GetMobLicensesInfo } from './commands/GetMobLicensesInfo.ts'
import { GetModifierStopList } from './commands/GetModifierStopList.ts'
import { GetOpenedBottleList } from './commands/GetOpenedBottleList.ts'
import { GetOrder } from './commands/GetOrder.ts'
import { GetOrderBindings } from './commands/GetOrderBindings.ts'
import { GetOrderList } from './commands/GetOrderList.ts'
import { GetOrderList2 } from './commands/GetOrderList2.ts'
import { GetOrderMenu } from './commands/GetOrderMenu.ts'
import { GetOrderMenu2 } from './commands/GetOrderMenu2.ts'
import { GetOrderMenuLimited } from './commands/GetOrderMenuLimited.ts'
import { GetParamValue } from './commands/GetParamValue.ts'
import { GetPrintLayout } from './commands/GetPrintLayout.ts'
import { GetPrintedData } from './commands/GetPrintedData.ts'
import { GetReceiptList } from './commands/GetReceiptList.ts'
import { GetRefData } from './commands/GetRefData.ts'
import { GetRefDataFiltered } from './commands/GetRefDataFiltered.ts'
import { GetRefList } from './commands/GetRefList.ts'
import { GetSelectedDishes } from './commands/GetSelectedDishes.ts'
import { GetSystemInfo } from './commands/GetSystemInfo.ts'
import { GetSystemInfo2 } from './commands/GetSystemInfo2.ts'
import { GetUsageValue } from './commands/GetUsageValue.ts'
import { GetWaiterList } from './commands/GetWaiterList.ts'
import { GetWaiterMessages } from './commands/GetWaiterMessages.ts'
import { GetXMLLicenseInstanceSeqNumber } from './commands/GetXMLLicenseInstanceSeqNumber.ts'
import { GotoOrder } from './commands/GotoOrder.ts'
import { IntentPayOrder } from './commands/IntentPayOrder.ts'
import { KDSGetDishData2 } from './commands/KDSGetDishData2.ts'
import { KDSGetDishData3 } from './commands/KDSGetDishData3.ts'
import { KDSSetDishData2 } from './commands/KDSSetDishData2.ts'
import { KDSSetDishData3 } from './commands/KDSSetDishData3.ts'
import { ListDeviceMenu } from './commands/ListDeviceMenu.ts'
import { LockOrder } from './commands/LockOrder.ts'
import { LogicalDevices } from './commands/LogicalDevices.ts'
import { LoginOnStation } from './commands/LoginOnStation.ts'
import { LowAlcKegDeactivate } from './commands/LowAlcKegDeactivate.ts'
import { LowAlcKegList } from './commands/LowAlcKegList.ts'
import { LowAlcKegOpen } from './commands/LowAlcKegOpen.ts'
import { LowAlcKegStatus } from './commands/LowAlcKegStatus.ts'
import { MakeCardDeposit } from './commands/MakeCardDeposit.ts'
import { MakeReturnGoods } from './commands/MakeReturnGoods.ts'
import { OpenBottle } from './commands/OpenBottle.ts'
import { OpenSeat } from './commands/OpenSeat.ts'
import { OpenWebForm } from './commands/OpenWebForm.ts'
import { ParseMCR } from './commands/ParseMCR.ts'
import { ParseMarkingData } from './commands/ParseMarkingData.ts'
import { PauseTariff } from './commands/PauseTariff.ts'
import { PayOrder } from './commands/PayOrder.ts'
import { PerformMessage } from './commands/PerformMessage.ts'
import { PostMessage } from './commands/PostMessage.ts'
import { PrintBill } from './commands/PrintBill.ts'
import { PrintDataXML } from './commands/PrintDataXML.ts'
import { PrintMaket } from './commands/PrintMaket.ts'
import { RegisterEmployee } from './commands/RegisterEmployee.ts'
import { RegisterLogs } from './commands/RegisterLogs.ts'
import { ReloadWorkUdb } from './commands/ReloadWorkUdb.ts'
import { ResumeTariff } from './commands/ResumeTariff.ts'
import { SaveOrder } from './commands/SaveOrder.ts'
import { SendToVDU } from './commands/SendToVDU.ts'
import { SetDishRests } from './commands/SetDishRests.ts'
import { SetRefData } from './commands/SetRefData.ts'
import { TerminalAuthError } from './commands/TerminalAuthError.ts'
import { TerminalAuthError2 } from './commands/TerminalAuthError2.ts'
import { TerminalAuthPay } from './commands/TerminalAuthPay.ts'
import { TerminalAuthPay2 } from './commands/TerminalAuthPay2.ts'
import { TerminalAuthStart } from './commands/TerminalAuthStart.ts'
import { TerminalAuthStart2 } from './commands/TerminalAuthStart2.ts'
import { TransferDishes } from './commands/TransferDishes.ts'
import { UndoBill } from './commands/UndoBill.ts'
import { UndoPersonalCard } from './commands/UndoPersonalCard.ts'
import { UndoReceipt } from './commands/UndoReceipt.ts'
import { UnregisterEmployee } from './commands/UnregisterEmployee.ts'
import { UpdateOrder } from './commands/UpdateOrder.ts'
import { UpdateTariff } from './commands/UpdateTariff.ts'
import { ValidateOrder } from './commands/ValidateOrder.ts'
import { VerifyAgeViaMax } from './commands/VerifyAgeViaMax.ts'
import { VoidOrder } from './commands/VoidOrder.ts'
import { WaitWindow } from './commands/WaitWindow.ts'
import { WaiterMessage } from './commands/WaiterMessage.ts'

/** Every command of the catalogue, by name in alphabetical order. */
export const allCommands: readonly AnyCommand[] = [
  AddBatchOfGoods,
  AddExternalTariff,
  AddModifierToStopList,
  AddTariff,
  ApplyMCR,
  ApplyPersonalCard,
  ApproveKegManually,
  CalcOrder,
  CalcOrder2,
  CalcOrder3,
  CalcOrder4,
  CalcOrder5,
  CallDeviceMenu,
  CancelSbpPay,
  ChangeDrawerBalance,
  ChangeSessionCourse,
  CheckLicense,
  CheckMarking,
  CheckPassword,
  ClearDishRests,
  CloseCardValShift,
  CloseCashShift,
  CloseCommonShift,
  CloseSeat,
  CloseTariff,
  CloseVisit,
  CloseWebForm,
  ConfirmOperation,
  CorrectIntentReceipt,
  CreateInvoice,
  CreateOrder,
  CreateVisit,
  CreaterkFriendsAnchor,
  DelWaiterMessages,
  DeleteBatchOfGoods,
  DeleteModifierFromStopList,
  DeleteReceipt,
  DeleteReceiptPayments,
  DeliveryCancelEdit,
  DeliveryChangeRestState,
  DeliveryConfirmEdit,
  DeliveryEditOrder,
  DeliveryGetOrderList,
  DeliveryLockOrder,
  DeliveryPayOrders,
  DeliveryPostOrder,
  DeliveryPrintInvoice,
  DeliveryServPrint,
  DeliverySetForwarder,
  DeliverySetLastProcessTime,
  DeliverySetOrderNumGen,
  DeliveryUpdateStatus,
  DeliveryValidateOrder,
  DeliveryVoidOrder,
  DeviceStatuses,
  ETPC,
  ExchangePriority,
  FarCardsAnyInfoRaw,
  FarCardsAnyInfoXML,
  FindReceiptsForReturn,
  GetBatchOfGoodsList,
  GetCardInfo,
  GetConnectInfoForNode,
  GetDataListInfo,
  GetDishRest,
  GetDishRests,
  GetDocByLayout,
  GetDrawerBalance,
  GetEmployeeInfo,
  GetEmployeeInfo2,
  GetFunctions,
  GetInvoice,
  GetItemBlob,
  GetMobLicensesInfo,
  GetModifierStopList,
  GetOpenedBottleList,
  GetOrder,
  GetOrderBindings,
  GetOrderList,
  GetOrderList2,
  GetOrderMenu,
  GetOrderMenu2,
  GetOrderMenuLimited,
  GetParamValue,
  GetPrintLayout,
  GetPrintedData,
  GetReceiptList,
  GetRefData,
  GetRefDataFiltered,
  GetRefList,
  GetSelectedDishes,
  GetSystemInfo,
  GetSystemInfo2,
  GetUsageValue,
  GetWaiterList,
  GetWaiterMessages,
  GetXMLLicenseInstanceSeqNumber,
  GotoOrder,
  IntentPayOrder,
  KDSGetDishData2,
  KDSGetDishData3,
  KDSSetDishData2,
  KDSSetDishData3,
  ListDeviceMenu,
  LockOrder,
  LogicalDevices,
  LoginOnStation,
  LowAlcKegDeactivate,
  LowAlcKegList,
  LowAlcKegOpen,
  LowAlcKegStatus,
  MakeCardDeposit,
  MakeReturnGoods,
  OpenBottle,
  OpenSeat,
  OpenWebForm,
  ParseMCR,
  ParseMarkingData,
  PauseTariff,
  PayOrder,
  PerformMessage,
  PostMessage,
  PrintBill,
  PrintDataXML,
  PrintMaket,
  RegisterEmployee,
  RegisterLogs,
  ReloadWorkUdb,
  ResumeTariff,
  SaveOrder,
  SendToVDU,
  SetDishRests,
  SetRefData,
  TerminalAuthError,
  TerminalAuthError2,
  TerminalAuthPay,
  TerminalAuthPay2,
  TerminalAuthStart,
  TerminalAuthStart2,
  TransferDishes,
  UndoBill,
  UndoPersonalCard,
  UndoReceipt,
  UnregisterEmployee,
  UpdateOrder,
  UpdateTariff,
  ValidateOrder,
  VerifyAgeViaMax,
  VoidOrder,
  WaitWindow,
  WaiterMessage,
]
