import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasOpenssl, selfSigned, tlsTill } from './tls-till.ts'

const folder = mkdtempSync(join(tmpdir(), 'rk7-xml-'))
afterAll(() => rmSync(folder, { recursive: true }))
const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `rk7-xml` in a process of its own. */
function rk7xml(args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['--conditions=@rkeeper-kit/source', main, ...args], {
    // Types are stripped once, not in every process.
    env: { PATH: process.env.PATH ?? '', NODE_COMPILE_CACHE: join(folder, 'cache'), ...env },
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    err += chunk
  })
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const file = (name: string, text: string): string => {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const read = file('read.xml', '<RK7Query>\n  <RK7CMD CMD="GetSystemInfo"/>\n</RK7Query>')
const write = file(
  'write.xml',
  '<RK7Query><RK7CMD CMD="LockOrder"><Order guid="{0B54E1C7-93A2-4D60-8F1B-6C2D7E8A9F01}"/></RK7CMD></RK7Query>',
)
const wrong = file('wrong.xml', '<RK7Query>\n  <RK7CMD CMD="LockOrder" lockTme="x"/>\n</RK7Query>')

describe('rk7-xml validate', () => {
  it('says of each file whether it is valid, with the line of each finding', async () => {
    const { code, out } = await rk7xml(['validate', read, wrong])
    expect(code).toBe(1)
    expect(out).toContain(`${read}: valid (GetSystemInfo)\n`)
    expect(out).toMatch(new RegExp(`^${wrong}:2: .*lockTme`, 'm'))
  })

  it('reads the standard input, takes answers too, and prints JSON', async () => {
    const answer =
      '<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" Status="Ok" CMD="LockOrder" ErrorText="" DateTime="2026-03-02T12:00:05" WorkTime="1" Processed="1" locked="1"/>'
    const { code, out } = await rk7xml(['validate', '--json', '-'], {}, answer)
    expect(JSON.parse(out)).toEqual([{ file: '-', valid: true, findings: [], commands: ['LockOrder'] }])
    expect(code).toBe(0)
  })

  it('tells a missing file from an invalid one', async () => {
    const { code, err } = await rk7xml(['validate', join(folder, 'none.xml')])
    expect(code).toBe(2)
    expect(err).toContain('rk7-xml: cannot read')
  })
})

describe('rk7-xml describe', () => {
  it('prints the page of a command, in whatever case it is named', async () => {
    const { code, out } = await rk7xml(['describe', 'lockorder'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# LockOrder/)
    expect(out).toContain('| `Order` | orderElement | required |')
  })

  it('prints its facts as JSON, and suggests what may be meant', async () => {
    const facts = await rk7xml(['describe', 'PayOrder', '--json'])
    expect(JSON.parse(facts.out)).toMatchObject({ name: 'PayOrder', effect: 'write', license: 'required' })
    const unknown = await rk7xml(['describe', 'GetSystem'])
    expect(unknown).toMatchObject({ code: 1, out: '' })
    expect(unknown.err).toContain('perhaps GetSystemInfo, GetSystemInfo2')
    const misspelt = await rk7xml(['describe', 'PayOrdr'])
    expect(misspelt.err).toContain('no command is called PayOrdr; perhaps PayOrder')
  })
})

describe('rk7-xml send', () => {
  const seen: { authorization: string | undefined; body: string }[] = []
  let refusing = false
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    seen.push({ authorization: request.headers.authorization, body })
    const command = / CMD="(\w+)"/.exec(body)?.[1]
    const verdict = refusing
      ? 'Status="Query Executing Error" RK7ErrorN="2219" ErrorText="нет"'
      : 'Status="Ok" ErrorText=""'
    response.end(
      `<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" CMD="${command}" ${verdict} WorkTime="1" Processed="1"/>`,
    )
  })
  let env: Record<string, string>
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    env = { RK7_URL: `http://127.0.0.1:${port}/x`, RK7_USERNAME: 'HTTP', RK7_PASSWORD: 'geheim' }
  })
  afterAll(() => server.close().closeAllConnections())

  it('sends a document as it is and prints the answer', async () => {
    const { code, out } = await rk7xml(['send', read], env)
    expect(code).toBe(0)
    expect(out).toContain('Status="Ok"')
    expect(seen.at(-1)).toEqual({
      authorization: `Basic ${btoa('HTTP:geheim')}`,
      body: '<RK7Query>\n  <RK7CMD CMD="GetSystemInfo"/>\n</RK7Query>',
    })
  })

  it('sends what changes the restaurant only with --yes', async () => {
    const before = seen.length
    const refused = await rk7xml(['send', write], env)
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('LockOrder changes the restaurant: give --yes')
    expect(seen).toHaveLength(before)
    expect((await rk7xml(['send', write, '--yes'], env)).code).toBe(0)
    const unknown = file('unknown.xml', '<RK7Query><RK7CMD CMD="Whatever"/></RK7Query>')
    expect((await rk7xml(['send', unknown], env)).code).toBe(2)
  })

  it('ends with 1 when the restaurant refuses, and says why', async () => {
    refusing = true
    const { code, out, err } = await rk7xml(['send', write, '--yes'], env)
    refusing = false
    expect(code).toBe(1)
    expect(out).toContain('RK7ErrorN="2219"')
    expect(err).toBe('rk7-xml: Query Executing Error 2219: нет\n')
  })

  it('prints the status as JSON, and a failure too', async () => {
    expect(JSON.parse((await rk7xml(['send', read, '--json'], env)).out)).toMatchObject({
      ok: true,
      status: 'Ok',
      serverVersion: '7.26.8.2001',
    })
    const nobody = { ...env, RK7_URL: 'http://127.0.0.1:1/x' }
    const { code, out } = await rk7xml(['send', read, '--json'], nobody)
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({ ok: false, error: { name: 'UnavailableError' } })
    expect(out).not.toContain('geheim')
  })

  it('takes the password from a file or the environment, never from an argument', async () => {
    const { RK7_PASSWORD: _, ...without } = env
    const missing = await rk7xml(['send', read], without)
    expect(missing).toMatchObject({ code: 2 })
    expect(missing.err).toContain('the password is missing: set RK7_PASSWORD or give --password-file')
    const kept = file('password', 'aus der Datei\n')
    expect((await rk7xml(['send', read, '--password-file', kept], without)).code).toBe(0)
    expect(seen.at(-1)?.authorization).toBe(`Basic ${btoa('HTTP:aus der Datei')}`)
    expect((await rk7xml(['send', read, '--password', 'geheim'], without)).code).toBe(2)
  })

  it('refuses what is no request', async () => {
    const { code, err } = await rk7xml(['send', file('broken.xml', '<RK7Query>')], env)
    expect(code).toBe(1)
    expect(err).toMatch(/^rk7-xml: /)
  })
})

describe.skipIf(!hasOpenssl)('rk7-xml fingerprint', () => {
  it('prints what send then pins', async () => {
    const own = selfSigned()
    const till = await tlsTill(own, (_, response) =>
      response.end(
        '<RK7QueryResult ServerVersion="7.26.8.2001" XmlVersion="248" Status="Ok" CMD="GetSystemInfo" ErrorText="" WorkTime="1" Processed="1"/>',
      ),
    )
    try {
      const shown = await rk7xml(['fingerprint', `localhost:${till.port}`])
      expect(shown).toMatchObject({ code: 0, out: `${own.fingerprint}\n` })
      expect(shown.err).toContain('Nobody vouches for it')
      const env = { RK7_URL: till.url, RK7_USERNAME: 'HTTP', RK7_PASSWORD: 'geheim' }
      const first = await rk7xml(['send', read], env)
      expect(first.code).toBe(1)
      expect(first.err).toContain(own.fingerprint)
      expect((await rk7xml(['send', read], { ...env, RK7_PIN: own.fingerprint })).code).toBe(0)
      expect((await rk7xml(['send', read, '--pin', own.fingerprint], env)).code).toBe(0)
    } finally {
      await till.close()
    }
  })

  it('ends with 1 where nobody answers, and with 2 where no host is named', async () => {
    expect((await rk7xml(['fingerprint', '127.0.0.1:1'])).code).toBe(1)
    expect((await rk7xml(['fingerprint', 'a b'])).code).toBe(2)
  })
})

it.each(['bash', 'zsh', 'fish'])('rk7-xml completion %s knows the commands of both kinds', async (shell) => {
  const { code, out } = await rk7xml(['completion', shell])
  expect(code).toBe(0)
  expect(out).toContain('fingerprint')
  expect(out).toContain('SaveOrder')
})

it('rk7-xml explains itself, and calls a mistake on the command line by its code', async () => {
  const help = await rk7xml(['--help'])
  expect(help.code).toBe(0)
  expect(help.out).toContain('Exit code: 0 valid or executed')
  for (const mistake of [
    [],
    ['nonsense'],
    ['validate'],
    ['completion', 'tcsh'],
    ['send', read, '--timeout', 'x'],
  ])
    expect((await rk7xml(mistake)).code).toBe(2)
})
