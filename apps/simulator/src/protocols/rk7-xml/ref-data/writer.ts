import { DomainError } from '../../../domain/errors.ts'
import type { HandlerContext } from '../handler.ts'

/**
 * Who writes: the built-in account, or the employee that `RK7Query` names. To act as an employee all three attributes have to be
 * there. Source: seen on a live server.
 */
export function assertWriter({ domain: { restaurant, staff }, query }: HandlerContext): void {
  const { UserID, UserGUID, UserPass } = query
  if (UserID === undefined && UserGUID === undefined && UserPass === undefined) return
  if (UserID === undefined || UserGUID === undefined || UserPass === undefined)
    throw new DomainError('schemaViolation', {
      reason: 'RK7Query: to act as a user, UserID, UserGUID and UserPass are all needed.',
    })
  const { id } = restaurant.find('EMPLOYEES', { guid: UserGUID })
  if (String(id) !== UserID.trim())
    throw new DomainError('schemaViolation', {
      reason: `RK7Query: UserID ${UserID} and UserGUID ${UserGUID} are not the same employee.`,
    })
  staff.checkPassword({ id }, UserPass)
}
