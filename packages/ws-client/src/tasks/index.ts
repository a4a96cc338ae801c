export { CancelOrder, type CancelOrderParams, type CancelOrderResult } from './cancel-order.ts'
export { CompleteOrder, type CompleteOrderParams, type CompleteOrderResult } from './complete-order.ts'
export {
  type Courier,
  type CreatedOrder,
  CreateOrder,
  type CreateOrderParams,
  type CreateOrderResult,
  type DeliveryAddress,
  type DiscountRef,
  type NewIngredient,
  type NewOrder,
  type NewProduct,
} from './create-order.ts'
export {
  ExecuteRk7Query,
  type ExecuteRk7QueryParams,
  type ExecuteRk7QueryResult,
} from './execute-rk7-query.ts'
export {
  GetMenu,
  type GetMenuResult,
  type IngredientsGroup,
  type IngredientsScheme,
  type Menu,
  type MenuCategory,
  type MenuClassification,
  type MenuIngredient,
  type MenuMeasure,
  type MenuProduct,
} from './get-menu.ts'
export { GetOrder, type GetOrderParams, type GetOrderResult } from './get-order.ts'
export {
  GetOrderState,
  type GetOrderStateParams,
  type GetOrderStateResult,
  type OrderState,
} from './get-order-state.ts'
export {
  GetRestaurantInfo,
  type GetRestaurantInfoResult,
  type Restaurant,
  type RestaurantHall,
  type RestaurantTable,
} from './get-restaurant-info.ts'
export { GetStopList, type GetStopListResult, type StoppedDish } from './get-stop-list.ts'
export type { AppliedPayment, Order, OrderIngredient, OrderProduct } from './order.ts'
export { isCompleted, type OrderStatus, type OrderStatusValue, type RejectingReason } from './order-status.ts'
export { type OrderPayment, PayOrder, type PayOrderParams, type PayOrderResult } from './pay-order.ts'
export { type AnsweredTask, defineTask, type FindOut, type Task, type TaskMode } from './task.ts'
