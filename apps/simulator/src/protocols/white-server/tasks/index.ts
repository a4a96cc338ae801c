import { cancelOrder } from './cancel-order.ts'
import { completeOrder } from './complete-order.ts'
import { createOrder } from './create-order.ts'
import { executeRk7Query } from './execute-rk7-query.ts'
import { getMenu } from './get-menu.ts'
import { getOrder } from './get-order.ts'
import { getOrderState } from './get-order-state.ts'
import { getRestaurantInfo } from './get-restaurant-info.ts'
import { getStopList } from './get-stop-list.ts'
import type { TaskHandler } from './handler.ts'
import { payOrder } from './pay-order.ts'

/** Every simulated task by its name, GetTaskResponse excepted: that one is answered from the task book. */
export const handlers: ReadonlyMap<string, TaskHandler> = new Map(
  [
    cancelOrder,
    completeOrder,
    createOrder,
    executeRk7Query,
    getMenu,
    getOrder,
    getOrderState,
    getRestaurantInfo,
    getStopList,
    payOrder,
  ].map((each) => [each.taskType, each]),
)
