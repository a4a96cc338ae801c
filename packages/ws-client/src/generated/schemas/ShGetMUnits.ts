// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ShGetMUnits = {
  params: addressed({}),
  taskResponse: z.looseObject({ mUnitGroups: z.array(z.looseObject({ rid: z.int(), name: z.string(), mUnits: z.array(z.looseObject({ rid: z.int(), name: z.string(), isBase: z.int().optional(), barCodes: z.array(z.looseObject({})).optional() })) })) }),
}
