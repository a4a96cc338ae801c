import type { Route } from '../route.ts'
import { ageCheckRoutes } from './age-check.ts'
import { agentRoutes } from './agent.ts'
import { alcoholRoutes } from './alcohol.ts'
import { cardRoutes } from './cards.ts'
import { deliveryRoutes } from './delivery.ts'
import { faultRoutes } from './faults.ts'
import { integratorRoutes } from './integrators.ts'
import { journalRoutes } from './journal.ts'
import { licenceRoutes } from './licences.ts'
import { managerRoutes } from './manager.ts'
import { markingRoutes } from './marking.ts'
import { overviewRoutes } from './overview.ts'
import { printingRoutes } from './printing.ts'
import { referenceRoutes } from './references.ts'
import { scenarioRoutes } from './scenario.ts'
import { settingRoutes } from './settings.ts'
import { stateRoutes } from './state.ts'
import { stationRoutes } from './stations.ts'
import { storeHouseRoutes } from './store-house.ts'
import { tariffRoutes } from './tariffs.ts'
import { tillRoutes } from './till.ts'
import { timeRoutes } from './time.ts'

/** Every call of the control API. */
export const routes: readonly Route[] = [
  ...overviewRoutes(() => routes),
  ...stateRoutes,
  ...scenarioRoutes,
  ...timeRoutes,
  ...journalRoutes,
  ...faultRoutes,
  ...settingRoutes,
  ...deliveryRoutes,
  ...agentRoutes,
  ...licenceRoutes,
  ...integratorRoutes,
  ...storeHouseRoutes,
  ...markingRoutes,
  ...alcoholRoutes,
  ...ageCheckRoutes,
  ...cardRoutes,
  ...tariffRoutes,
  ...tillRoutes,
  ...managerRoutes,
  ...referenceRoutes,
  ...stationRoutes,
  ...printingRoutes,
]
