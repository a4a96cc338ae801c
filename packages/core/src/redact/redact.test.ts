import { expect, it } from 'vitest'
import { redactingLogger } from '../logger.ts'
import { redact } from './index.ts'

it('hides secret headers, parameters and fields, whatever their case', () => {
  const clean = redact({
    headers: new Headers({
      Authorization: 'Basic abc',
      AggregatorAuthentication: 'key',
      usr: 'dXNy',
      accept: '*/*',
    }),
    url: 'https://user:pass@host.example/connect?client_secret=s3&x=1',
    body: 'client_id=a&client_secret=s3&grant_type=client_credentials',
    json: '{"access_token":"jwt","expires_in":3600}',
    xml: '<LicenseInfo anchor="6:x#1/17" licenseToken="fe4e4c5a"/>',
    nested: [{ Password: 'p' }, { password: '' }],
  })
  const text = JSON.stringify(clean)
  for (const secret of ['abc', 'key"', 'dXNy', 's3', 'jwt', 'fe4e4c5a', 'user:pass'])
    expect(text).not.toContain(secret)
  expect(clean.xml).toContain('anchor="6:x#1/17"')
  expect(clean.body).toContain('client_id=a')
  expect(clean.nested[1]).toEqual({ password: '' })
})

it('hides given secrets wherever they stand, plain or percent-encoded', () => {
  const secret = 'Pa55 word/!'
  expect(redact(`x ${secret} y ${encodeURIComponent(secret)} z`, [secret])).toBe(
    'x [redacted] y [redacted] z',
  )
})

it('keeps errors readable and survives cycles', () => {
  const error = Object.assign(new Error('refused token abc'), { code: 7, cause: new Error('deep abc') })
  expect(redact(error, ['abc'])).toMatchObject({
    name: 'Error',
    message: 'refused token [redacted]',
    code: 7,
    cause: { message: 'deep [redacted]' },
  })
  const cyclic: { self?: unknown } = {}
  cyclic.self = cyclic
  expect(redact(cyclic)).toEqual({ self: '[circular]' })
})

it('leaves the original untouched', () => {
  const original = { password: 'p' }
  redact(original)
  expect(original.password).toBe('p')
})

it('lets a logger see no secret', () => {
  const lines: unknown[] = []
  const write = (...parts: unknown[]) => void lines.push(parts)
  const logger = redactingLogger({ debug: write, info: write, warn: write, error: write }, ['s3cret'])
  logger.warn('sent s3cret', { usr: 'abc', note: 's3cret' })
  logger.info('plain')
  expect(lines).toEqual([['sent [redacted]', { usr: '[redacted]', note: '[redacted]' }], ['plain']])
})
