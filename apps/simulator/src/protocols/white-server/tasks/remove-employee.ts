import { handler } from './handler.ts'

/** Deletes an employee; what the employee has done stays in the orders. */
export const removeEmployee = handler(
  'RemoveEmployee',
  'till',
  ({ domain: { references } }, { EmployeeId }) => {
    references.write('EMPLOYEES', [{ key: { id: Number(EmployeeId) }, status: 'deleted' }])
    return {}
  },
)
