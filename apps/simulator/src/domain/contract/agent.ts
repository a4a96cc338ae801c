import type { Order } from './order.ts'
import type { OrderInput } from './orders.ts'

/** The link between White Server and the till. */
export interface AgentDomain {
  readonly online: boolean
  setOnline(online: boolean): void
  /**
   * Runs the work at the till. While the agent is off line it waits on the simulator's clock, and does the work if the agent
   * comes back within the time; else throws `agentTimeout`.
   */
  atTill<T>(
    work: () => T,
    options: { readonly timeoutSeconds: number; readonly signal?: AbortSignal },
  ): Promise<T>
  /** Opens an order and lets `fill` put dishes and money into it. What throws in there leaves no order behind. */
  placeOrder(input: OrderInput, fill: (order: Order) => Order): Order
}
