// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { guid } from '../../schemas/values.ts'
import { z } from 'zod'

export const StartParkOrder = {
  params: addressed({ orderGuid: guid }),
  taskResponse: z.looseObject({}),
}
