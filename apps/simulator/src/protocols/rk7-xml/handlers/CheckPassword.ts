import { CheckPassword } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'
import { refKey } from '../views/refs.ts'

export const checkPassword = handler(
  CheckPassword,
  ({ Employee, password }, { domain: { restaurant, staff } }) => {
    const { id } = restaurant.find('EMPLOYEES', refKey(Employee))
    staff.checkPassword({ id }, revealed(password, id))
    return {}
  },
)

/** The password is XORed with the base64 of the employee's id and sent as base64. Source: seen on a 7.26.8 server. */
function revealed(password: string, employeeId: number): string {
  const key = new TextEncoder().encode(btoa(String(employeeId)))
  const hidden = Uint8Array.from(binaryOf(password), (character) => character.charCodeAt(0))
  const bytes = hidden.map((byte, index) => byte ^ (key[index % key.length] ?? 0))
  return new TextDecoder().decode(bytes)
}

/** What is no base64 is no password either. */
function binaryOf(base64: string): string {
  try {
    return atob(base64)
  } catch {
    return '\u0000'
  }
}
