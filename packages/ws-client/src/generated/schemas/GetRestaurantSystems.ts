// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { z } from 'zod'

export const GetRestaurantSystems = {
  params: addressed({}, ['sync']),
  taskResponse: z.array(z.looseObject({ name: z.string(), type: z.string() })),
}
