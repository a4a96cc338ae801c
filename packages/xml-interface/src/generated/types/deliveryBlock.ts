// Generated from the catalogue by tools/codegen. Do not edit.
import type { ObjectTable } from '../../table.ts'
import type { Extra, LocalDateTime } from '../../types.ts'

/**
 * `deliveryBlock`
 * As given in requests.
 */
export interface DeliveryBlockInput {
  readonly deliveryState?: number
  /** Creation of the order. */
  readonly startTime?: LocalDateTime
  /** Time on the way. */
  readonly travelTime?: LocalDateTime
  /** Expected delivery. */
  readonly deliveryTime?: LocalDateTime
  /** Courier left. */
  readonly forwarderSendTime?: LocalDateTime
  /** Courier is back. */
  readonly forwarderReturnTime?: LocalDateTime
  readonly realDeliveryTime?: LocalDateTime
  /** Last processing; written by the delivery system. */
  readonly lastProcessTime?: LocalDateTime
  readonly minCookTime?: LocalDateTime
  readonly zoneID?: number
  readonly zoneName?: string
  /** Prefix of the order name. */
  readonly orderPrefix?: string
  /** take-away; r_keeper then manages the delivery states of the branch. */
  readonly isTakeOut?: boolean
  /** r_keeper may change delivery states itself. */
  readonly autoChangeState?: boolean
}

/**
 * `deliveryBlock`
 * As read from answers.
 */
export interface DeliveryBlock extends Extra {
  readonly deliveryState?: number
  /** Creation of the order. */
  readonly startTime?: LocalDateTime
  /** Time on the way. */
  readonly travelTime?: LocalDateTime
  /** Expected delivery. */
  readonly deliveryTime?: LocalDateTime
  /** Courier left. */
  readonly forwarderSendTime?: LocalDateTime
  /** Courier is back. */
  readonly forwarderReturnTime?: LocalDateTime
  readonly realDeliveryTime?: LocalDateTime
  /** Last processing; written by the delivery system. */
  readonly lastProcessTime?: LocalDateTime
  readonly minCookTime?: LocalDateTime
  readonly zoneID?: number
  readonly zoneName?: string
  /** Prefix of the order name. */
  readonly orderPrefix?: string
  /** take-away; r_keeper then manages the delivery states of the branch. */
  readonly isTakeOut?: boolean
  /** r_keeper may change delivery states itself. */
  readonly autoChangeState?: boolean
}

/** How `deliveryBlock` is written and read. */
export const deliveryBlock: ObjectTable = {
  attributes: {
    deliveryState: 'int',
    startTime: 'dateTime',
    travelTime: 'dateTime',
    deliveryTime: 'dateTime',
    forwarderSendTime: 'dateTime',
    forwarderReturnTime: 'dateTime',
    realDeliveryTime: 'dateTime',
    lastProcessTime: 'dateTime',
    minCookTime: 'dateTime',
    zoneID: 'int',
    zoneName: 'line',
    orderPrefix: 'line',
    isTakeOut: 'boolean',
    autoChangeState: 'boolean',
  },
}
