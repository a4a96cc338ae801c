// Generated from the catalogue by tools/codegen. Do not edit.
import type { TaskOptions } from '../options.ts'
import type { Task } from '../tasks/task.ts'
import { AddPrepayOrder, type AddPrepayOrderParams, type AddPrepayOrderResult } from './tasks/AddPrepayOrder.ts'
import { ApplyPersonalCard, type ApplyPersonalCardParams, type ApplyPersonalCardResult } from './tasks/ApplyPersonalCard.ts'
import { CancelOrder, type CancelOrderParams, type CancelOrderResult } from '../tasks/cancel-order.ts'
import { CompleteOrder, type CompleteOrderParams, type CompleteOrderResult } from '../tasks/complete-order.ts'
import { CorrectIntentReceipt, type CorrectIntentReceiptParams, type CorrectIntentReceiptResult } from './tasks/CorrectIntentReceipt.ts'
import { CreateOrder, type CreateOrderParams, type CreateOrderResult } from '../tasks/create-order.ts'
import { EndParkOrder, type EndParkOrderParams, type EndParkOrderResult } from './tasks/EndParkOrder.ts'
import { ExecuteRk7Query, type ExecuteRk7QueryParams, type ExecuteRk7QueryResult } from '../tasks/execute-rk7-query.ts'
import { ExecuteSqlQuery, type ExecuteSqlQueryParams, type ExecuteSqlQueryResult } from './tasks/ExecuteSqlQuery.ts'
import { GetAgentInfo, type GetAgentInfoResult } from './tasks/GetAgentInfo.ts'
import { GetAgentList, type GetAgentListResult } from './tasks/GetAgentList.ts'
import { GetBaseMenuPackage, type GetBaseMenuPackageResult } from './tasks/GetBaseMenuPackage.ts'
import { GetEmployees, type GetEmployeesResult } from './tasks/GetEmployees.ts'
import { GetMaketStatus, type GetMaketStatusResult } from './tasks/GetMaketStatus.ts'
import { GetMenu, type GetMenuResult } from '../tasks/get-menu.ts'
import { GetMenuByParams, type GetMenuByParamsParams, type GetMenuByParamsResult } from './tasks/GetMenuByParams.ts'
import { GetOrder, type GetOrderParams, type GetOrderResult } from '../tasks/get-order.ts'
import { GetOrderList, type GetOrderListParams, type GetOrderListResult } from './tasks/GetOrderList.ts'
import { GetOrderState, type GetOrderStateParams, type GetOrderStateResult } from '../tasks/get-order-state.ts'
import { GetRestaurantAgents, type GetRestaurantAgentsResult } from './tasks/GetRestaurantAgents.ts'
import { GetRestaurantConfig, type GetRestaurantConfigResult } from './tasks/GetRestaurantConfig.ts'
import { GetRestaurantInfo, type GetRestaurantInfoResult } from '../tasks/get-restaurant-info.ts'
import { GetRestaurantSystems, type GetRestaurantSystemsResult } from './tasks/GetRestaurantSystems.ts'
import { GetStopList, type GetStopListResult } from '../tasks/get-stop-list.ts'
import { GetTableList, type GetTableListResult } from './tasks/GetTableList.ts'
import { GetVoidReasons, type GetVoidReasonsResult } from './tasks/GetVoidReasons.ts'
import { IntentPayOrder, type IntentPayOrderParams, type IntentPayOrderResult } from './tasks/IntentPayOrder.ts'
import { IsMainSystemAvailable, type IsMainSystemAvailableParams, type IsMainSystemAvailableResult } from './tasks/IsMainSystemAvailable.ts'
import { PatchOrder, type PatchOrderParams, type PatchOrderResult } from './tasks/PatchOrder.ts'
import { PayOrder, type PayOrderParams, type PayOrderResult } from '../tasks/pay-order.ts'
import { PrintBill, type PrintBillParams, type PrintBillResult } from './tasks/PrintBill.ts'
import { PushDishSettings, type PushDishSettingsParams, type PushDishSettingsResult } from './tasks/PushDishSettings.ts'
import { PushMenuSelectors, type PushMenuSelectorsParams, type PushMenuSelectorsResult } from './tasks/PushMenuSelectors.ts'
import { RemoveEmployee, type RemoveEmployeeParams, type RemoveEmployeeResult } from './tasks/RemoveEmployee.ts'
import { RemovePrepayOrder, type RemovePrepayOrderParams, type RemovePrepayOrderResult } from './tasks/RemovePrepayOrder.ts'
import { RunPluginCommand, type RunPluginCommandParams, type RunPluginCommandResult } from './tasks/RunPluginCommand.ts'
import { RunSqlProc, type RunSqlProcParams, type RunSqlProcResult } from './tasks/RunSqlProc.ts'
import { ServiceAgentBenchmark, type ServiceAgentBenchmarkResult } from './tasks/ServiceAgentBenchmark.ts'
import { ServiceGetMultiAgentInfo, type ServiceGetMultiAgentInfoResult } from './tasks/ServiceGetMultiAgentInfo.ts'
import { ServicePushAgentSettings, type ServicePushAgentSettingsParams, type ServicePushAgentSettingsResult } from './tasks/ServicePushAgentSettings.ts'
import { ServiceServerBenchmark, type ServiceServerBenchmarkParams, type ServiceServerBenchmarkResult } from './tasks/ServiceServerBenchmark.ts'
import { SetAlcoholCodes, type SetAlcoholCodesParams, type SetAlcoholCodesResult } from './tasks/SetAlcoholCodes.ts'
import { SetEmployee, type SetEmployeeParams, type SetEmployeeResult } from './tasks/SetEmployee.ts'
import { SetGlobalTradeItemNumbers, type SetGlobalTradeItemNumbersParams, type SetGlobalTradeItemNumbersResult } from './tasks/SetGlobalTradeItemNumbers.ts'
import { ShAlcListPrepare, type ShAlcListPrepareParams, type ShAlcListPrepareResult } from './tasks/ShAlcListPrepare.ts'
import { ShAlcMenuPrepare, type ShAlcMenuPrepareParams, type ShAlcMenuPrepareResult } from './tasks/ShAlcMenuPrepare.ts'
import { ShDelDocDashingReport, type ShDelDocDashingReportParams, type ShDelDocDashingReportResult } from './tasks/ShDelDocDashingReport.ts'
import { ShDelDocReceivingReport, type ShDelDocReceivingReportParams, type ShDelDocReceivingReportResult } from './tasks/ShDelDocReceivingReport.ts'
import { ShDocDashingReport, type ShDocDashingReportParams, type ShDocDashingReportResult } from './tasks/ShDocDashingReport.ts'
import { ShDocReceivingReport, type ShDocReceivingReportParams, type ShDocReceivingReportResult } from './tasks/ShDocReceivingReport.ts'
import { ShExecuteProcedure, type ShExecuteProcedureParams, type ShExecuteProcedureResult } from './tasks/ShExecuteProcedure.ts'
import { ShGetCorrs, type ShGetCorrsResult } from './tasks/ShGetCorrs.ts'
import { ShGetEDoc, type ShGetEDocParams, type ShGetEDocResult } from './tasks/ShGetEDoc.ts'
import { ShGetEDocs, type ShGetEDocsParams, type ShGetEDocsResult } from './tasks/ShGetEDocs.ts'
import { ShGetGRemns, type ShGetGRemnsParams, type ShGetGRemnsResult } from './tasks/ShGetGRemns.ts'
import { ShGetGoodGroups, type ShGetGoodGroupsParams, type ShGetGoodGroupsResult } from './tasks/ShGetGoodGroups.ts'
import { ShGetGoods, type ShGetGoodsParams, type ShGetGoodsResult } from './tasks/ShGetGoods.ts'
import { ShGetMUnits, type ShGetMUnitsResult } from './tasks/ShGetMUnits.ts'
import { ShGetReceivingReports, type ShGetReceivingReportsParams, type ShGetReceivingReportsResult } from './tasks/ShGetReceivingReports.ts'
import { ShGetStores, type ShGetStoresResult } from './tasks/ShGetStores.ts'
import { ShRepBillOfBalance, type ShRepBillOfBalanceParams, type ShRepBillOfBalanceResult } from './tasks/ShRepBillOfBalance.ts'
import { ShSetEDocCompared, type ShSetEDocComparedParams, type ShSetEDocComparedResult } from './tasks/ShSetEDocCompared.ts'
import { ShUpdEDoc, type ShUpdEDocParams, type ShUpdEDocResult } from './tasks/ShUpdEDoc.ts'
import { StartParkOrder, type StartParkOrderParams, type StartParkOrderResult } from './tasks/StartParkOrder.ts'
import { UndoBill, type UndoBillParams, type UndoBillResult } from './tasks/UndoBill.ts'
import { UpdateMenu, type UpdateMenuResult } from './tasks/UpdateMenu.ts'
import { UpdateOrder, type UpdateOrderParams, type UpdateOrderResult } from './tasks/UpdateOrder.ts'
import { ValidateOrder, type ValidateOrderParams, type ValidateOrderResult } from './tasks/ValidateOrder.ts'

/** One method per task of White Server, named as the vendor names it. Options come last. */
export abstract class TaskMethods {
  /** Runs any task and returns its result. */
  abstract run<Params extends object, Result>(
    task: Task<Params, Result>,
    params: Params,
    options?: TaskOptions,
  ): Promise<Result>

  /**
   * Add a prepayment to an order.
   * Agent 2.8.5.8 and newer.
   */
  addPrepayOrder(params: AddPrepayOrderParams, options?: TaskOptions): Promise<AddPrepayOrderResult> {
    return this.run(AddPrepayOrder, params, options)
  }

  /**
   * Authorise a loyalty card in an existing order.
   * Agent 2.10.8.9 and newer.
   */
  applyPersonalCard(params: ApplyPersonalCardParams, options?: TaskOptions): Promise<ApplyPersonalCardResult> {
    return this.run(ApplyPersonalCard, params, options)
  }

  /** Cancel an open order that already exists on the till. */
  cancelOrder(params: CancelOrderParams, options?: TaskOptions): Promise<CancelOrderResult> {
    return this.run(CancelOrder, params, options)
  }

  /** Close an order whose prepayments equal its total; the order becomes read-only. */
  completeOrder(params: CompleteOrderParams, options?: TaskOptions): Promise<CompleteOrderResult> {
    return this.run(CompleteOrder, params, options)
  }

  /**
   * Correct (void) a printed intent receipt.
   * Agent 2.10.8.9 and newer.
   * Partly documented by the vendor.
   */
  correctIntentReceipt(params: CorrectIntentReceiptParams, options?: TaskOptions): Promise<CorrectIntentReceiptResult> {
    return this.run(CorrectIntentReceipt, params, options)
  }

  /**
   * Create an order in a restaurant.
   * Partly documented by the vendor.
   */
  createOrder(params: CreateOrderParams, options?: TaskOptions): Promise<CreateOrderResult> {
    return this.run(CreateOrder, params, options)
  }

  /**
   * End the "parking" (hold) of an order.
   * Agent 2.10.2.5 and newer.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  endParkOrder(params: EndParkOrderParams, options?: TaskOptions): Promise<EndParkOrderResult> {
    return this.run(EndParkOrder, params, options)
  }

  /** Run an arbitrary r_keeper 7 XML query on the till through White Server. */
  executeRk7Query(params: ExecuteRk7QueryParams, options?: TaskOptions): Promise<ExecuteRk7QueryResult> {
    return this.run(ExecuteRk7Query, params, options)
  }

  /** Run a stored procedure or function through a connection string of the agent configuration; for certain aggregators it is forwarded to r_k Cloud and needs no connected agent. */
  executeSqlQuery(params: ExecuteSqlQueryParams, options?: TaskOptions): Promise<ExecuteSqlQueryResult> {
    return this.run(ExecuteSqlQuery, params, options)
  }

  /**
   * Information about the agent of a restaurant (the one with the cash-server role).
   * Partly documented by the vendor.
   */
  getAgentInfo(options?: TaskOptions): Promise<GetAgentInfoResult> {
    return this.run(GetAgentInfo, {}, options)
  }

  /** Agents of all restaurants the calling aggregator may use, with their activity and licence date. */
  getAgentList(options?: TaskOptions): Promise<GetAgentListResult> {
    return this.run(GetAgentList, {}, options)
  }

  /** Internal: fetch menu reference books from the agent into White Server (never returned to the aggregator). */
  getBaseMenuPackage(options?: TaskOptions): Promise<GetBaseMenuPackageResult> {
    return this.run(GetBaseMenuPackage, {}, options)
  }

  /** List the employees known to the reference server. */
  getEmployees(options?: TaskOptions): Promise<GetEmployeesResult> {
    return this.run(GetEmployees, {}, options)
  }

  /**
   * Status of print layouts ("maket") or of a layout job.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  getMaketStatus(options?: TaskOptions): Promise<GetMaketStatusResult> {
    return this.run(GetMaketStatus, {}, options)
  }

  /** Menu of a restaurant from the White Server cache. */
  getMenu(options?: TaskOptions): Promise<GetMenuResult> {
    return this.run(GetMenu, {}, options)
  }

  /** Menu read live from the agent, with price type, trade group and selector filters; dishes on the stop list are left out. */
  getMenuByParams(params: GetMenuByParamsParams = {}, options?: TaskOptions): Promise<GetMenuByParamsResult> {
    return this.run(GetMenuByParams, params, options)
  }

  /** Full data of one order. */
  getOrder(params: GetOrderParams, options?: TaskOptions): Promise<GetOrderResult> {
    return this.run(GetOrder, params, options)
  }

  /**
   * List orders from the cash server.
   * Agent 2.8.5.10 and newer.
   */
  getOrderList(params: GetOrderListParams = {}, options?: TaskOptions): Promise<GetOrderListResult> {
    return this.run(GetOrderList, params, options)
  }

  /** Short status of one order. */
  getOrderState(params: GetOrderStateParams, options?: TaskOptions): Promise<GetOrderStateResult> {
    return this.run(GetOrderState, params, options)
  }

  /** List the agents that hold a role on an object. */
  getRestaurantAgents(options?: TaskOptions): Promise<GetRestaurantAgentsResult> {
    return this.run(GetRestaurantAgents, {}, options)
  }

  /**
   * Metadata for a settings form of a restaurant (which order-creation settings exist and their allowed values).
   * Agent 2.2 and newer.
   */
  getRestaurantConfig(options?: TaskOptions): Promise<GetRestaurantConfigResult> {
    return this.run(GetRestaurantConfig, {}, options)
  }

  /** Restaurant name, halls and tables. */
  getRestaurantInfo(options?: TaskOptions): Promise<GetRestaurantInfoResult> {
    return this.run(GetRestaurantInfo, {}, options)
  }

  /** List the systems connected on an object. */
  getRestaurantSystems(options?: TaskOptions): Promise<GetRestaurantSystemsResult> {
    return this.run(GetRestaurantSystems, {}, options)
  }

  /** Current stop list (dishes unavailable for sale) of a restaurant. */
  getStopList(options?: TaskOptions): Promise<GetStopListResult> {
    return this.run(GetStopList, {}, options)
  }

  /**
   * List the tables of a restaurant.
   * Agent 2.8.5.11 and newer.
   */
  getTableList(options?: TaskOptions): Promise<GetTableListResult> {
    return this.run(GetTableList, {}, options)
  }

  /**
   * List the order cancellation (void) reasons.
   * Agent 2.8.2.2 and newer.
   */
  getVoidReasons(options?: TaskOptions): Promise<GetVoidReasonsResult> {
    return this.run(GetVoidReasons, {}, options)
  }

  /**
   * Print an "intent receipt" (provisional fiscal receipt) for an order.
   * Agent 2.10.8.9 and newer.
   */
  intentPayOrder(params: IntentPayOrderParams, options?: TaskOptions): Promise<IntentPayOrderResult> {
    return this.run(IntentPayOrder, params, options)
  }

  /**
   * Tell whether the main system of a given type of a restaurant is reachable.
   * Agent 2.9.2.1 and newer.
   */
  isMainSystemAvailable(params: IsMainSystemAvailableParams, options?: TaskOptions): Promise<IsMainSystemAvailableResult> {
    return this.run(IsMainSystemAvailable, params, options)
  }

  /**
   * Change header fields of an order without touching its dishes.
   * Agent 2.8.5.7 and newer.
   */
  patchOrder(params: PatchOrderParams, options?: TaskOptions): Promise<PatchOrderResult> {
    return this.run(PatchOrder, params, options)
  }

  /** Pay an order in full and close it. */
  payOrder(params: PayOrderParams, options?: TaskOptions): Promise<PayOrderResult> {
    return this.run(PayOrder, params, options)
  }

  /** Print the guest bill (pre-check). */
  printBill(params: PrintBillParams, options?: TaskOptions): Promise<PrintBillResult> {
    return this.run(PrintBill, params, options)
  }

  /** Edit extended properties of a dish. */
  pushDishSettings(params: PushDishSettingsParams, options?: TaskOptions): Promise<PushDishSettingsResult> {
    return this.run(PushDishSettings, params, options)
  }

  /** Save menu selectors (categories and the dishes in them) into r_keeper. */
  pushMenuSelectors(params: PushMenuSelectorsParams = {}, options?: TaskOptions): Promise<PushMenuSelectorsResult> {
    return this.run(PushMenuSelectors, params, options)
  }

  /** Delete an employee record. */
  removeEmployee(params: RemoveEmployeeParams, options?: TaskOptions): Promise<RemoveEmployeeResult> {
    return this.run(RemoveEmployee, params, options)
  }

  /**
   * Delete prepayments of an order.
   * Agent 2.8.5.8 and newer.
   */
  removePrepayOrder(params: RemovePrepayOrderParams, options?: TaskOptions): Promise<RemovePrepayOrderResult> {
    return this.run(RemovePrepayOrder, params, options)
  }

  /** Send a command to an agent plug-in. */
  runPluginCommand(params: RunPluginCommandParams, options?: TaskOptions): Promise<RunPluginCommandResult> {
    return this.run(RunPluginCommand, params, options)
  }

  /** Run a stored procedure and return its rows (reserved for the RkReports aggregator). */
  runSqlProc(params: RunSqlProcParams, options?: TaskOptions): Promise<RunSqlProcResult> {
    return this.run(RunSqlProc, params, options)
  }

  /**
   * Benchmark of an agent (restricted service method).
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  serviceAgentBenchmark(options?: TaskOptions): Promise<ServiceAgentBenchmarkResult> {
    return this.run(ServiceAgentBenchmark, {}, options)
  }

  /** Parameters of a multi-agent. */
  serviceGetMultiAgentInfo(options?: TaskOptions): Promise<ServiceGetMultiAgentInfoResult> {
    return this.run(ServiceGetMultiAgentInfo, {}, options)
  }

  /** Push new settings to the agent (restricted service method). */
  servicePushAgentSettings(params: ServicePushAgentSettingsParams, options?: TaskOptions): Promise<ServicePushAgentSettingsResult> {
    return this.run(ServicePushAgentSettings, params, options)
  }

  /** Benchmark of the White Server environment (restricted service method). */
  serviceServerBenchmark(params: ServiceServerBenchmarkParams = {}, options?: TaskOptions): Promise<ServiceServerBenchmarkResult> {
    return this.run(ServiceServerBenchmark, params, options)
  }

  /**
   * Set alcohol codes of dishes.
   * Agent 2.8.1.10 and newer.
   */
  setAlcoholCodes(params: SetAlcoholCodesParams, options?: TaskOptions): Promise<SetAlcoholCodesResult> {
    return this.run(SetAlcoholCodes, params, options)
  }

  /** Create or update an employee. */
  setEmployee(params: SetEmployeeParams, options?: TaskOptions): Promise<SetEmployeeResult> {
    return this.run(SetEmployee, params, options)
  }

  /**
   * Set GTINs of dishes.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  setGlobalTradeItemNumbers(params: SetGlobalTradeItemNumbersParams, options?: TaskOptions): Promise<SetGlobalTradeItemNumbersResult> {
    return this.run(SetGlobalTradeItemNumbers, params, options)
  }

  /**
   * Cocktail recipe cards for a given list of dishes and amounts (alcohol accounting).
   * Agent 2.8.5.4 and newer.
   */
  shAlcListPrepare(params: ShAlcListPrepareParams, options?: TaskOptions): Promise<ShAlcListPrepareResult> {
    return this.run(ShAlcListPrepare, params, options)
  }

  /**
   * Cocktail recipe cards for the menu (alcohol accounting).
   * Agent 2.8.5.6 and newer.
   */
  shAlcMenuPrepare(params: ShAlcMenuPrepareParams, options?: TaskOptions): Promise<ShAlcMenuPrepareResult> {
    return this.run(ShAlcMenuPrepare, params, options)
  }

  /** Delete an outgoing goods document. */
  shDelDocDashingReport(params: ShDelDocDashingReportParams, options?: TaskOptions): Promise<ShDelDocDashingReportResult> {
    return this.run(ShDelDocDashingReport, params, options)
  }

  /**
   * Delete a goods receipt document.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  shDelDocReceivingReport(params: ShDelDocReceivingReportParams, options?: TaskOptions): Promise<ShDelDocReceivingReportResult> {
    return this.run(ShDelDocReceivingReport, params, options)
  }

  /**
   * Create an outgoing goods document (issue note).
   * Partly documented by the vendor.
   */
  shDocDashingReport(params: ShDocDashingReportParams, options?: TaskOptions): Promise<ShDocDashingReportResult> {
    return this.run(ShDocDashingReport, params, options)
  }

  /**
   * Create a goods receipt document.
   * Partly documented by the vendor.
   */
  shDocReceivingReport(params: ShDocReceivingReportParams, options?: TaskOptions): Promise<ShDocReceivingReportResult> {
    return this.run(ShDocReceivingReport, params, options)
  }

  /** Run one of the whitelisted StoreHouse server procedures. */
  shExecuteProcedure(params: ShExecuteProcedureParams, options?: TaskOptions): Promise<ShExecuteProcedureResult> {
    return this.run(ShExecuteProcedure, params, options)
  }

  /**
   * List StoreHouse correspondents (suppliers, persons, special).
   * Partly documented by the vendor.
   */
  shGetCorrs(options?: TaskOptions): Promise<ShGetCorrsResult> {
    return this.run(ShGetCorrs, {}, options)
  }

  /**
   * Fetch one EGAIS electronic document.
   * Partly documented by the vendor.
   */
  shGetEDoc(params: ShGetEDocParams, options?: TaskOptions): Promise<ShGetEDocResult> {
    return this.run(ShGetEDoc, params, options)
  }

  /**
   * List EGAIS electronic documents (EDocs).
   * Partly documented by the vendor.
   */
  shGetEDocs(params: ShGetEDocsParams, options?: TaskOptions): Promise<ShGetEDocsResult> {
    return this.run(ShGetEDocs, params, options)
  }

  /**
   * Stock balances by store (StoreHouse GRemns report).
   * Partly documented by the vendor.
   */
  shGetGRemns(params: ShGetGRemnsParams, options?: TaskOptions): Promise<ShGetGRemnsResult> {
    return this.run(ShGetGRemns, params, options)
  }

  /**
   * List StoreHouse goods groups.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  shGetGoodGroups(params: ShGetGoodGroupsParams = {}, options?: TaskOptions): Promise<ShGetGoodGroupsResult> {
    return this.run(ShGetGoodGroups, params, options)
  }

  /** List StoreHouse goods, optionally of one group. */
  shGetGoods(params: ShGetGoodsParams = {}, options?: TaskOptions): Promise<ShGetGoodsResult> {
    return this.run(ShGetGoods, params, options)
  }

  /**
   * List units of measure with their groups.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  shGetMUnits(options?: TaskOptions): Promise<ShGetMUnitsResult> {
    return this.run(ShGetMUnits, {}, options)
  }

  /**
   * List goods receipts of a period.
   * Partly documented by the vendor.
   */
  shGetReceivingReports(params: ShGetReceivingReportsParams, options?: TaskOptions): Promise<ShGetReceivingReportsResult> {
    return this.run(ShGetReceivingReports, params, options)
  }

  /** List stores (SH4) or departments (SH5). */
  shGetStores(options?: TaskOptions): Promise<ShGetStoresResult> {
    return this.run(ShGetStores, {}, options)
  }

  /**
   * StoreHouse report "balance sheet of stock" (older reporting call, see ShGetGRemns).
   * Partly documented by the vendor.
   */
  shRepBillOfBalance(params: ShRepBillOfBalanceParams, options?: TaskOptions): Promise<ShRepBillOfBalanceResult> {
    return this.run(ShRepBillOfBalance, params, options)
  }

  /** Set the "compared" flag of an electronic document. */
  shSetEDocCompared(params: ShSetEDocComparedParams, options?: TaskOptions): Promise<ShSetEDocComparedResult> {
    return this.run(ShSetEDocCompared, params, options)
  }

  /**
   * Update an EGAIS electronic document.
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  shUpdEDoc(params: ShUpdEDocParams, options?: TaskOptions): Promise<ShUpdEDocResult> {
    return this.run(ShUpdEDoc, params, options)
  }

  /**
   * Start "parking" an order (put it on hold).
   * Agent 2.10.2.5 and newer.
   */
  startParkOrder(params: StartParkOrderParams, options?: TaskOptions): Promise<StartParkOrderResult> {
    return this.run(StartParkOrder, params, options)
  }

  /** Cancel a printed guest bill. */
  undoBill(params: UndoBillParams, options?: TaskOptions): Promise<UndoBillResult> {
    return this.run(UndoBill, params, options)
  }

  /** Ask White Server to refresh its cached menu outside the schedule. */
  updateMenu(options?: TaskOptions): Promise<UpdateMenuResult> {
    return this.run(UpdateMenu, {}, options)
  }

  /**
   * Replace the contents (and some fields) of an existing order.
   * Partly documented by the vendor.
   */
  updateOrder(params: UpdateOrderParams, options?: TaskOptions): Promise<UpdateOrderResult> {
    return this.run(UpdateOrder, params, options)
  }

  /**
   * Check an order before creating it (price calculation / dish availability).
   * @experimental The vendor lists the task without describing it: its fields are inferred.
   */
  validateOrder(params: ValidateOrderParams, options?: TaskOptions): Promise<ValidateOrderResult> {
    return this.run(ValidateOrder, params, options)
  }
}
