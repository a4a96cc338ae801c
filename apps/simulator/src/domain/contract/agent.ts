import type { Order } from './order.ts'
import type { OrderInput } from './orders.ts'

/** Kinds of systems that an agent has plugged in; what it can do follows from them. */
export type SystemType = 'RKMid' | 'RKRef' | 'StoreHouse' | 'AgentInternal'

/** A service in the restaurant that fetches tasks from White Server and does them at the till. */
export interface Agent {
  readonly name: string
  readonly online: boolean
  /** 0…19999, the lowest is asked first. */
  readonly priority: number
  readonly roles: readonly SystemType[]
  /** Name of its cash server, the mid. */
  readonly systemName: string
  /** Version of its program; absent: that of the settings. */
  readonly build?: string
  /** Whether it has read a menu; absent: as the settings say. */
  readonly menuKnown?: boolean
  /** How long it works on each task. */
  readonly delaySeconds: number
  /** Present for a multi-agent: it is asked before the agents, for some tasks and restaurants. */
  readonly multi?: {
    /** Empty: every task. */
    readonly taskTypes: readonly string[]
    /** Object codes; empty: every restaurant. */
    readonly objectIds: readonly number[]
    /** Aggregators whose tasks it lets through untouched. */
    readonly passedAggregators: readonly number[]
  }
}

/** What a task needs of an agent. */
export interface TaskNeed {
  readonly system: SystemType
  /** Mid of the cash server, where the request names one. */
  readonly systemName?: string
  readonly taskType?: string
  readonly objectId?: number
  readonly aggregatorId?: number
}

/** How long a caller waits, on the simulator's clock. */
export interface AgentWait {
  readonly timeoutSeconds: number
  readonly signal?: AbortSignal
}

/** The link between White Server and the till. */
export interface AgentDomain {
  /** Whether somebody at the till is on line. */
  readonly online: boolean
  /** Takes the first agent off line or on line; the others keep their own state. */
  setOnline(online: boolean): void
  /** By priority, multi-agents first. */
  list(): readonly Agent[]
  /** Changes the agent of that name, or adds one. */
  put(agent: Pick<Agent, 'name'> & Partial<Agent>): void
  remove(name: string): void
  /** Who could do a task, on line or not, in the order in which they are asked. */
  candidates(need: TaskNeed): readonly Agent[]
  /** Who would do a task now; undefined while they are off line. */
  available(need: TaskNeed): Agent | undefined
  /** Waits until somebody is available; throws `agentTimeout`. */
  reach(need: TaskNeed, wait: AgentWait): Promise<Agent>
  /**
   * Runs the work at the till. While nobody is on line it waits on the simulator's clock, and does the work if an agent
   * comes back within the time; else throws `agentTimeout`.
   */
  atTill<T>(work: () => T, wait: AgentWait): Promise<T>
  /** Opens an order and lets `fill` put dishes and money into it. What throws in there leaves no order behind. */
  placeOrder(input: OrderInput, fill: (order: Order) => Order): Order
}
