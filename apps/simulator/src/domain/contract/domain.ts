import type { AgeCheckDomain } from './age-check.ts'
import type { AgentDomain } from './agent.ts'
import type { AlcoholDomain } from './alcohol.ts'
import type { CardsDomain } from './cards.ts'
import type { CheckoutDomain } from './checkout.ts'
import type { DeliveriesDomain } from './deliveries.ts'
import type { DeliveryDesk } from './delivery.ts'
import type { DrawersDomain } from './drawers.ts'
import type { GoodsDomain } from './goods.ts'
import type { LicencesDomain } from './licences.ts'
import type { MarkingDomain } from './marking.ts'
import type { MenuDomain } from './menu.ts'
import type { MessagesDomain } from './messages.ts'
import type { NodeDomain } from './node.ts'
import type { OperationsDomain } from './operations.ts'
import type { OrdersDomain } from './orders.ts'
import type { PrintingDomain } from './printing.ts'
import type { ReferencesDomain } from './references.ts'
import type { RestaurantDomain } from './restaurant.ts'
import type { ShiftsDomain } from './shifts.ts'
import type { StaffDomain } from './staff.ts'
import type { StationsDomain } from './stations.ts'
import type { StoreHouseDomain } from './store-house.ts'
import type { TariffsDomain } from './tariffs.ts'
import type { WindowsDomain } from './windows.ts'

export interface Domain {
  readonly restaurant: RestaurantDomain
  readonly references: ReferencesDomain
  readonly menu: MenuDomain
  readonly orders: OrdersDomain
  readonly checkout: CheckoutDomain
  readonly cards: CardsDomain
  readonly marking: MarkingDomain
  readonly alcohol: AlcoholDomain
  readonly ageCheck: AgeCheckDomain
  readonly goods: GoodsDomain
  readonly messages: MessagesDomain
  readonly shifts: ShiftsDomain
  readonly drawers: DrawersDomain
  readonly staff: StaffDomain
  readonly stations: StationsDomain
  readonly printing: PrintingDomain
  readonly windows: WindowsDomain
  readonly operations: OperationsDomain
  readonly node: NodeDomain
  readonly licences: LicencesDomain
  readonly agent: AgentDomain
  readonly deliveries: DeliveriesDomain
  readonly deliveryDesk: DeliveryDesk
  readonly storeHouse: StoreHouseDomain
  readonly tariffs: TariffsDomain
}
