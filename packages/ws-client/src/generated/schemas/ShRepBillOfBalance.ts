// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { date } from '../../schemas/values.ts'
import { z } from 'zod'

export const ShRepBillOfBalance = {
  params: addressed({ reportParams: z.looseObject({ reportDate: z.looseObject({ date: date }), goodsGroup: z.looseObject({ rid: z.int().optional(), withNestedGroups: z.int().optional() }).optional(), category: z.looseObject({ mainRid: z.int().nullable().optional(), bookeepingRid: z.int().nullable().optional() }).optional(), classify: z.looseObject({ itemRid: z.int().optional() }).optional(), store: z.looseObject({ rid: z.int().optional(), groupRid: z.int().optional() }).optional(), currency: z.looseObject({ rid: z.int().optional() }).optional(), constraints: z.looseObject({ groupFor: z.string().optional(), onlyWithMovementForStore: z.int().optional() }).optional(), remnants: z.looseObject({ condition: z.string().optional(), value: z.string().optional() }).optional() }) }),
  taskResponse: z.looseObject({}),
}
