import { z } from 'zod'
import { addressed } from './envelope.ts'
import { guid } from './values.ts'

/** White Server answers it itself: no restaurant is addressed, although the documented table lists `sync`. */
export const GetTaskResponse = {
  params: z.looseObject({ taskGuid: guid, sync: z.looseObject({}).optional() }),
  taskResponse: z.unknown(),
}

export const ExecuteRk7Query = {
  params: addressed({ base64: z.string().min(1) }),
  taskResponse: z.looseObject({ base64: z.string() }),
}
