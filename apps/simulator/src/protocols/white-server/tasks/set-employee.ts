import { handler, type ParamsOf } from './handler.ts'

type Employee = ParamsOf<'SetEmployee'>['Employee']

/** Changes an employee, or adds one with the id that the request gives. Takes effect at the reference server. */
export const setEmployee = handler('SetEmployee', 'till', ({ domain: { references } }, { Employee }) => {
  const { id, name, altName, restaurantRoles } = Employee
  const known = references.server.lookUp('EMPLOYEES', { id: Number(id) })
  const [role] = restaurantRoles
  references.write('EMPLOYEES', [
    {
      ...(known ? { key: { id: known.id } } : { newId: Number(id) }),
      name,
      ...(altName !== undefined && { altName }),
      ...(role && { parent: { id: Number(role.roleId) } }),
      status: 'active',
      props: propertiesOf(Employee),
    },
  ])
  return {}
})

/** What the till has no use for is kept, and shown by GetEmployees as it was given. */
function propertiesOf({
  id,
  name,
  altName,
  restaurantRoles,
  groups,
  ...further
}: Employee): Record<string, string> {
  const texts = Object.entries(further).flatMap(([key, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[key, String(value)] as const] : [],
  )
  return { ...Object.fromEntries(texts), groups: groups.join(';') }
}
