import type { TaskHandler } from '../handler.ts'
import { shGetGRemns, shRepBillOfBalance } from './balances.ts'
import {
  shDelDocDashingReport,
  shDelDocReceivingReport,
  shDocDashingReport,
  shDocReceivingReport,
  shGetReceivingReports,
} from './documents.ts'
import { shGetEDoc, shGetEDocs, shSetEDocCompared, shUpdEDoc } from './e-docs.ts'
import { shExecuteProcedure } from './execute-procedure.ts'
import { shAlcListPrepare, shAlcMenuPrepare } from './recipes.ts'
import { shGetCorrs, shGetGoodGroups, shGetGoods, shGetMUnits, shGetStores } from './references.ts'

/** The tasks of StoreHouse. */
export const storeHouseTasks: readonly TaskHandler[] = [
  shAlcListPrepare,
  shAlcMenuPrepare,
  shDelDocDashingReport,
  shDelDocReceivingReport,
  shDocDashingReport,
  shDocReceivingReport,
  shExecuteProcedure,
  shGetCorrs,
  shGetEDoc,
  shGetEDocs,
  shGetGRemns,
  shGetGoodGroups,
  shGetGoods,
  shGetMUnits,
  shGetReceivingReports,
  shGetStores,
  shRepBillOfBalance,
  shSetEDocCompared,
  shUpdEDoc,
]
