import { expect, it } from 'vitest'
import { usrHeader } from './usr-header.ts'

const vectors = [
  {
    what: 'plain ASCII',
    credentials: {
      userName: 'integrator@example.test',
      password: 'Pa55-word!',
      token: '11111111-2222-4333-8444-555555555555',
    },
    usr: 'aW50ZWdyYXRvckBleGFtcGxlLnRlc3Q7ZmYwYjZiMzc0N2Y2MThlMmJiNTg3MWNkNzA3NjRjNTA7MjZiYTM4MjExMTY1Zjk0Njc4MDA4NTY1ODg4MTg5ZmQ=',
  },
  {
    what: 'short values',
    credentials: { userName: 'a@b.c', password: 'p', token: 't' },
    usr: 'YUBiLmM7OGZhMjA5MzE0NTczMjc5YTVjNmNiYmUwN2I2ODYyODU7ZTM1OGVmYTQ4OWY1ODA2MmYxMGRkNzMxNmI2NTY0OWU=',
  },
  {
    what: 'Cyrillic as UTF-8',
    credentials: { userName: 'кухня@example.test', password: 'пароль', token: 'token-2' },
    usr: '0LrRg9GF0L3Rj0BleGFtcGxlLnRlc3Q7MGQ1NDNlOTU4ODdjOTM4OGVjODE1NTkzNDQ3MGMxYzk7OWU4ZmFjODE1NDVlODc5MWM5ZWM5MzM2NzM3M2FjYTE=',
  },
]

it.each(vectors)('17. makes the header of $what', ({ credentials, usr }) => {
  expect(usrHeader(credentials)).toBe(usr)
})

it('17. keeps the case of the user name, which changes the hash', () => {
  const header = usrHeader({
    userName: 'Integrator@Example.test',
    password: 'Pa55-word!',
    token: '11111111-2222-4333-8444-555555555555',
  })
  expect(atob(header)).toContain('Integrator@Example.test;afc78027cbcfc9ebe059c855cfc08071;')
})

it('refuses an empty part by its name and not by its value', () => {
  expect(() => usrHeader({ userName: 'a@b.c', password: '', token: 't' })).toThrow(
    'The password for the licensing server is empty',
  )
})
