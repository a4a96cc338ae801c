// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid, itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const RemovePrepayOrder = {
  params: addressed({ cashStationId: itemId.optional(), orderGuid: guid, prepayId: guid.optional() }),
  taskResponse: z.looseObject({ deletedIds: z.array(guid).optional() }),
}
