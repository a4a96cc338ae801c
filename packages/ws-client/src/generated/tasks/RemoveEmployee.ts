// Generated from the catalogue by tools/codegen. Do not edit.
import { defineTask } from '../../tasks/task.ts'

/** What RemoveEmployee takes. */
export interface RemoveEmployeeParams {
  /** Record to delete. The sample writes EmployeeId, the parameter table employeeId; accept both. */
  readonly EmployeeId: number
}

/** What RemoveEmployee answers. */
export type RemoveEmployeeResult = Readonly<Record<string, unknown>>

/** Delete an employee record. */
export const RemoveEmployee = defineTask<RemoveEmployeeParams, RemoveEmployeeResult>({
  taskType: 'RemoveEmployee',
  effect: 'write',
})
