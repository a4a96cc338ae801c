// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const ExecuteSqlQuery = {
  params: addressed({ connectionStringName: z.string().optional(), procType: z.enum(['storedProcedure', 'function']), procName: z.string(), params: z.array(z.looseObject({ name: z.string(), value: z.string() })).optional() }),
  taskResponse: z.looseObject({ rows: z.array(z.looseObject({})).optional() }),
}
