// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const IsMainSystemAvailable = {
  params: addressed({ systemType: z.enum(['RKRef', 'RKMid', 'StoreHouse', 'Sql']) }, ['sync']),
  taskResponse: z.looseObject({ isAvailable: z.boolean() }),
}
