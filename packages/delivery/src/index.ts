export type { AddressesTopic, AddressSuggestion } from './addresses/addresses.ts'
export { DeliveryClient, type DeliveryClientOptions } from './client.ts'
export {
  type DeliveryErrorCode,
  deliveryErrorCode,
  deliveryErrorCodes,
  type ExternalError,
  parseExternalError,
  type WsErrorCode,
  wsErrorCodes,
} from './errors/index.ts'
export type { MenuTopic } from './menu/menu.ts'
export type {
  Ingredient,
  IngredientsGroup,
  IngredientsScheme,
  LimitedDish,
  Measure,
  Menu,
  MenuCategory,
  MenuProduct,
} from './menu/types.ts'
export type {
  CalculationInput,
  DeliveryAddress,
  DishKey,
  NewCourierOrder,
  NewDish,
  NewGuest,
  NewIngredient,
  NewOrder,
  NewOrderFields,
  NewPayment,
  NewPickupOrder,
  OrderChange,
  OrderFilter,
  Rejection,
  Wanted,
} from './orders/input.ts'
export type { OrdersTopic } from './orders/orders.ts'
export type { PayAndCompleteOptions } from './orders/pay-and-complete.ts'
export {
  hasReached,
  isFinalStatus,
  type OrderStatusId,
  orderStatus,
  statusProgress,
} from './orders/status.ts'
export type {
  Address,
  Calculation,
  ExpeditionType,
  Guest,
  Order,
  OrderDish,
  OrderIngredient,
  OrderPayment,
  PaymentStatus,
  PaymentTypeId,
  RejectionReason,
} from './orders/types.ts'
export type { WaitOptions } from './orders/wait-for-status.ts'
export type { RestaurantsTopic } from './restaurants/restaurants.ts'
export type { DeliveryZone, Restaurant, RestaurantCurrency } from './restaurants/types.ts'
export type { Moment } from './values/time.ts'
