// Generated from the catalogue by tools/codegen. Do not edit.
import { addressed } from '../../schemas/envelope.ts'
import { itemId } from '../../schemas/values.ts'
import { z } from 'zod'

export const RemoveEmployee = {
  params: addressed({ EmployeeId: itemId }),
  taskResponse: z.looseObject({}),
}
