// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid } from '../../schemas/values.ts'
import { z } from 'zod'

export const ApplyPersonalCard = {
  params: addressed({ orderGuid: guid, interfaceCode: z.int(), cardCode: z.string() }, ['sync']),
  taskResponse: z.unknown().optional(),
}
