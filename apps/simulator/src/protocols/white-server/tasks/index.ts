import { addPrepayOrder } from './add-prepay-order.ts'
import { applyPersonalCard } from './apply-personal-card.ts'
import { printBill, undoBill } from './bill.ts'
import { cancelOrder } from './cancel-order.ts'
import { completeOrder } from './complete-order.ts'
import { createOrder } from './create-order.ts'
import { executeRk7Query } from './execute-rk7-query.ts'
import { getBaseMenuPackage } from './get-base-menu-package.ts'
import { getEmployees } from './get-employees.ts'
import { getMenu } from './get-menu.ts'
import { getMenuByParams } from './get-menu-by-params.ts'
import { getOrder } from './get-order.ts'
import { getOrderList } from './get-order-list.ts'
import { getOrderState } from './get-order-state.ts'
import { getRestaurantConfig } from './get-restaurant-config.ts'
import { getRestaurantInfo } from './get-restaurant-info.ts'
import { getStopList } from './get-stop-list.ts'
import { getTableList } from './get-table-list.ts'
import { getVoidReasons } from './get-void-reasons.ts'
import { setAlcoholCodes, setGlobalTradeItemNumbers } from './goods-codes.ts'
import type { TaskHandler } from './handler.ts'
import { correctIntentReceipt, intentPayOrder } from './intent-receipt.ts'
import { endParkOrder, startParkOrder } from './park-order.ts'
import { patchOrder } from './patch-order.ts'
import { payOrder } from './pay-order.ts'
import { servicePushAgentSettings } from './push-agent-settings.ts'
import { pushDishSettings } from './push-dish-settings.ts'
import { pushMenuSelectors } from './push-menu-selectors.ts'
import { removeEmployee } from './remove-employee.ts'
import { removePrepayOrder } from './remove-prepay-order.ts'
import {
  getAgentInfo,
  getRestaurantAgents,
  getRestaurantSystems,
  isMainSystemAvailable,
} from './restaurant-systems.ts'
import { setEmployee } from './set-employee.ts'
import { storeHouseTasks } from './store-house/index.ts'
import { updateMenu } from './update-menu.ts'
import { updateOrder } from './update-order.ts'
import { validateOrder } from './validate-order.ts'

/** Every simulated task of a restaurant by its name, GetTaskResponse excepted: that one is answered from the task book. */
export const handlers: ReadonlyMap<string, TaskHandler> = new Map(
  [
    addPrepayOrder,
    applyPersonalCard,
    cancelOrder,
    completeOrder,
    correctIntentReceipt,
    createOrder,
    endParkOrder,
    executeRk7Query,
    getAgentInfo,
    getBaseMenuPackage,
    getEmployees,
    getMenu,
    getMenuByParams,
    getOrder,
    getOrderList,
    getOrderState,
    getRestaurantAgents,
    getRestaurantConfig,
    getRestaurantInfo,
    getRestaurantSystems,
    getStopList,
    getTableList,
    getVoidReasons,
    intentPayOrder,
    isMainSystemAvailable,
    patchOrder,
    payOrder,
    printBill,
    pushDishSettings,
    pushMenuSelectors,
    removeEmployee,
    removePrepayOrder,
    servicePushAgentSettings,
    setAlcoholCodes,
    setEmployee,
    setGlobalTradeItemNumbers,
    startParkOrder,
    ...storeHouseTasks,
    undoBill,
    updateMenu,
    updateOrder,
    validateOrder,
  ].map((each) => [each.taskType, each]),
)
