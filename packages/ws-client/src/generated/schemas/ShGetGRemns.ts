// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetGRemns = {
  params: addressed({ filter: z.looseObject({ date: z.string(), groupingByStores: z.int().optional(), operFilter: z.int().optional(), countFilter: z.int().optional(), groupingByGoodGroups: z.int().optional(), currencyRid: z.int().optional(), goodGroupRid: z.int().optional(), goodGroupName: z.string().optional() }), ownLegalEntities: z.array(z.looseObject({ rid: z.int(), inn: z.string().optional(), name: z.string().optional(), externalAttributes: z.string().optional(), typeMask: z.int().optional() })).optional(), companies: z.array(z.looseObject({ rid: z.int(), inn: z.string().optional(), name: z.string().optional(), externalAttributes: z.string().optional(), typeMask: z.int().optional() })).optional(), divisions: z.array(z.looseObject({ rid: z.int(), inn: z.string().optional(), name: z.string().optional(), externalAttributes: z.string().optional(), typeMask: z.int().optional() })).optional() }, ['sync']),
  taskResponse: z.looseObject({}),
}
