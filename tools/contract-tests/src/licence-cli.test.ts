import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openLicense, usrHeader } from '@rkeeper-kit/licensing'
import { sqliteStore } from '@rkeeper-kit/licensing/sqlite'
import { createSimulator, type Simulator } from '@rkeeper-kit/simulator'
import { Rk7Client } from '@rkeeper-kit/xml-interface'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { hall } from './hall.ts'

const main = fileURLToPath(new URL('../../../packages/licensing/src/cli/main.ts', import.meta.url))
const key = '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff'

let simulator: Simulator
let server: Awaited<ReturnType<Simulator['listen']>>
let folder: string

beforeAll(async () => {
  simulator = createSimulator()
  server = await simulator.listen({ port: 0 })
  folder = mkdtempSync(join(tmpdir(), 'rk-licence-'))
})
beforeEach(() => {
  simulator.reset()
  simulator.faults.clear()
  simulator.journal.clear()
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true })
})

const account = () => {
  const { licensing, rk7 } = simulator.info(server.url)
  return {
    RK_LICENCE_SERVER: server.url,
    RK_LICENCE_USER: licensing.userName,
    RK_LICENCE_PASSWORD: licensing.password,
    RK_LICENCE_TOKEN: licensing.token,
    RK_LICENCE_KEY: key,
    RK_TILL_USER: rk7.username,
    RK_TILL_PASSWORD: rk7.password,
  }
}

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command as a shell would, and looks for secrets in whatever it wrote. */
async function run(
  args: readonly string[],
  {
    env = account(),
    input = '',
    mayReveal = false,
  }: { env?: object; input?: string; mayReveal?: boolean } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ['--conditions=@rkeeper-kit/source', main, ...args], {
    env: { PATH: process.env.PATH, ...env },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  if (!mayReveal) expectNoSecrets(output.stdout + output.stderr)
  return { code, ...output }
}

function expectNoSecrets(written: string): void {
  const { licensing, rk7 } = simulator.info(server.url)
  const ids = simulator.domain.licences.list().map(({ id }) => id)
  const secrets = [licensing.password, licensing.token, usrHeader(licensing), rk7.password, key, ...ids]
  for (const secret of secrets) expect(written).not.toContain(secret)
}

/** A file like the one that an integration leaves behind after so many commands. */
async function storeAfter(commands: number): Promise<string> {
  const path = join(mkdtempSync(join(folder, 'store-')), 'licence.db')
  const store = sqliteStore({ path, key })
  const info = simulator.info(server.url)
  const { licensing, rk7 } = info
  const license = await openLicense({
    server: { ...licensing, baseUrl: licensing.url },
    anchor: { restaurantCode: rk7.restaurantCode },
    store,
  })
  const at = { simulator, info, fetch, close: async () => {} }
  const { create, save } = hall(at, new Rk7Client({ ...rk7, license }))
  const guid = await create()
  for (let n = 0; n < commands; n++) await save(guid)
  await license.close()
  await store.close()
  return path
}

describe('rk-licence usr', () => {
  it('hides the header unless it is to be revealed', async () => {
    expect(await run(['usr'])).toMatchObject({ code: 0, stdout: expect.stringMatching(/^usr: \*+ \(/) })
    const { stdout } = await run(['usr', '--reveal'], { mayReveal: true })
    expect(stdout).toBe(`${usrHeader(simulator.info(server.url).licensing)}\n`)
  })

  it('takes secrets from a file, and says which are missing', async () => {
    const { RK_LICENCE_TOKEN, ...env } = account()
    const file = join(folder, 'secrets')
    writeFileSync(file, `# kept by hand\nRK_LICENCE_TOKEN=${RK_LICENCE_TOKEN}\n`, { mode: 0o600 })
    expect(await run(['usr', '--secrets', file], { env })).toMatchObject({ code: 0, stderr: '' })
    const missing = await run(['usr'], { env })
    expect(missing.code).toBe(2)
    expect(missing.stderr).toContain('developer token is missing: set RK_LICENCE_TOKEN')
  })

  const script = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0
  it.skipIf(!script)('asks at a terminal, and does not show what is typed (needs util-linux)', async () => {
    const { RK_LICENCE_PASSWORD, ...env } = account()
    const command = `${process.execPath} --conditions=@rkeeper-kit/source ${main} usr`
    const child = spawn('script', ['-qec', command, '/dev/null'], { env: { PATH: process.env.PATH, ...env } })
    onTestFinished(() => void child.kill('SIGKILL'))
    let shown = ''
    child.stdout.on('data', (chunk) => {
      shown += chunk
    })
    await expect.poll(() => shown, { timeout: 10_000 }).toContain('Password of the licensing account: ')
    child.stdin.write(`${RK_LICENCE_PASSWORD}\n`)
    await expect.poll(() => shown, { timeout: 10_000 }).toContain('usr: ****')
    expectNoSecrets(shown)
  })

  it('knows no secret as an argument', async () => {
    for (const flag of ['--password', '--token', '--key']) {
      const { code, stderr } = await run(['usr', flag, 'x'])
      expect([code, stderr]).toEqual([2, expect.stringContaining(`unknown option '${flag}'`)])
    }
  })
})

describe('rk-licence anchor', () => {
  it('builds anchors without any secret', async () => {
    const { code, stdout } = await run(['anchor', '199990001', '--product', 'application12,crm1'], {
      env: {},
    })
    expect([code, stdout]).toEqual([
      0,
      '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3#199990001/17\n6:fb4ba8ec-ea17-4268-a05d-cad9a598ab95#199990001/17\n',
    ])
  })

  it('says what is wrong with one', async () => {
    const wrong = await run(['anchor', '6:655cee55-7bcd-4826-b6e0-a8ccf2017ef3:199990001/17'])
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('write # instead')])
  })
})

describe('rk-licence check', () => {
  it('shows a file of restaurants as a table, and fails where one has no licence', async () => {
    const file = join(folder, 'restaurants.csv')
    writeFileSync(file, '# ours\n199990001;Centre\n\n199990002\n199990003\n')
    const { code, stdout, stderr } = await run(['check', '--file', file])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^199990001 +ok +application12 +\d{4}-\d\d-\d\d +\d+ +2$/m)
    expect(stdout).toMatch(/^199990003 +FAILED .*Access to the object is denied/m)
    expect(stderr).toContain('3 of 3 checked')
    expect(stderr).toContain('1 of 3 without a licence')
  })

  it('prints JSON, and nothing else on stdout', async () => {
    const { code, stdout } = await run(['check', '--file', '-', '--json'], {
      input: '199990001\n199990002\n',
    })
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject([
      { restaurantCode: '199990001', ok: true, connections: 2 },
      { restaurantCode: '199990002', ok: true, product: 'application12' },
    ])
  })

  it('asks no more than so many at a time', async () => {
    simulator.faults.add({ protocol: 'licensing', kind: 'delay', ms: 100 })
    const codes = Array.from({ length: 6 }, () => '199990001')
    const started = performance.now()
    expect((await run(['check', ...codes, '--concurrency', '2'])).code).toBe(0)
    expect(performance.now() - started).toBeGreaterThan(300)
  })

  it('stops asking when the account is refused: it might get locked', async () => {
    const env = { ...account(), RK_LICENCE_PASSWORD: 'not-the-password' }
    const codes = ['199990001', '199990002', '199990001']
    const { code, stdout } = await run(['check', ...codes, '--concurrency', '1'], { env })
    expect(code).toBe(1)
    expect(stdout).toContain('HTTP 401')
    expect(stdout).toContain('Not asked: the account was refused before')
    expect(simulator.journal.list({ protocol: 'licensing' })).toHaveLength(1)
  })

  it('names the line of a file that holds no code', async () => {
    const { code, stderr } = await run(['check', '--file', '-'], { input: '199990001\nCentre\n' })
    expect([code, stderr]).toEqual([2, expect.stringContaining('line 2: "Centre" is not nine digits')])
  })
})

describe('rk-licence instance', () => {
  it('shows what the store knows', async () => {
    const store = await storeAfter(2)
    const { code, stdout } = await run(['instance', 'show', '199990001', '--store', store, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ nextSeq: 2, unfinished: null, connections: 2 })
  })

  it('resets only when it is really meant, with a word about the limit', async () => {
    const store = await storeAfter(1)
    const reset = ['instance', 'reset', '199990001', '--store', store]
    const asked = await run(reset)
    expect([asked.code, asked.stderr]).toEqual([2, expect.stringContaining('allows in a day')])
    const done = await run([...reset, '--yes'])
    expect([done.code, done.stdout]).toEqual([0, expect.stringContaining('begins at 0')])
    const { stdout } = await run(['instance', 'show', '199990001', '--store', store, '--json'])
    const [{ guid }] = simulator.domain.licences.instances() as unknown as [{ guid: string }]
    expect(JSON.parse(stdout)).toMatchObject({ nextSeq: 0 })
    expect(JSON.parse(stdout).guid).not.toBe(guid)
  })

  it('does not make a store where there is none, and shows no key', async () => {
    const missing = join(folder, 'nowhere.db')
    const { code, stderr } = await run(['instance', 'show', '199990001', '--store', missing])
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no store')])
    const store = await storeAfter(0)
    const env = { ...account(), RK_LICENCE_KEY: key.replaceAll('0', '1') }
    const wrong = await run(['instance', 'show', '199990001', '--store', store], { env })
    expect([wrong.code, wrong.stderr]).toEqual([1, expect.stringContaining('is encrypted with key')])
  })
})

describe('rk-licence doctor', () => {
  const till = () => simulator.info(server.url).rk7.url
  const states = async (args: readonly string[], env = account()) => {
    const ended = await run(['doctor', '199990001', '--json', ...args], { env })
    const findings = JSON.parse(ended.stdout) as {
      check: string
      state: string
      found: string
      advice?: string
    }[]
    const of = (check: string) => findings.find((finding) => finding.check === check)
    return { ...ended, findings, of }
  }

  it('finds nothing where all is well', async () => {
    const { code, findings } = await states(['--till', till(), '--store', await storeAfter(2)])
    expect(findings.map(({ check, state }) => `${check}: ${state}`)).toEqual([
      'licensing server address: ok',
      'licensing server TLS: ok',
      'account: ok',
      'clock: ok',
      'licence: ok',
      'till address: ok',
      'till TLS: ok',
      'till account: ok',
      'till version: ok',
      'till restaurant: ok',
      'till clock: ok',
      'instance: ok',
      'sequence: ok',
    ])
    expect(code).toBe(0)
  })

  it('says what is wrong, and what to do', async () => {
    simulator.domain.licences.expire(199990001)
    const { code, stdout } = await run(['doctor', '199990001', '--till', `${server.url}/rk7api`])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^failed +licence +.*expired or was never generated/m)
    expect(stdout).toMatch(/^ {4}do: order a licence from the dealer/m)
    expect(stdout).toMatch(/^failed +till account +HTTP 404/m)
  })

  it('sees an old till and clocks that disagree', async () => {
    simulator.configure({ rk7: { serverVersion: '7.6.4.346' } })
    await simulator.clock.advance(24 * 3600)
    const { code, of } = await states(['--till', till()])
    expect(code).toBe(1)
    expect(of('till version')).toMatchObject({ state: 'failed', found: expect.stringContaining('7.6.4.346') })
    expect(of('clock')).toMatchObject({ state: 'warning', found: 'theirs is 1440 min ahead of ours' })
    expect(of('till clock')?.state).toBe('warning')
  })

  it('sees a number that is out of step, and an account that the till refuses', async () => {
    const store = await storeAfter(2)
    const [{ guid }] = simulator.domain.licences.instances() as unknown as [{ guid: string }]
    simulator.domain.licences.setSequence(guid, 41)
    const astray = await states(['--till', till(), '--store', store])
    expect(astray.of('sequence')).toMatchObject({
      state: 'warning',
      found: expect.stringContaining('accepted 41'),
    })
    expect(astray.code).toBe(0)
    const stranger = await states(['--till', till()], { ...account(), RK_TILL_PASSWORD: 'not-it' })
    expect(stranger.of('till account')).toMatchObject({ state: 'failed', found: 'refused with HTTP 401' })
  })

  it.each([
    ['no address', 'l.ucs.ru', 'licensing server address', 'is no address'],
    ['a closed port', 'http://127.0.0.1:9', 'licensing server address', 'no connection to 127.0.0.1:9'],
    ['a port without TLS', 'https', 'licensing server TLS', 'no TLS'],
  ])('sees %s', async (_, address, check, found) => {
    const asked = address === 'https' ? server.url.replace('http:', 'https:') : address
    const { code, of } = await states(['--server', asked])
    expect(code).toBe(1)
    expect(of(check)).toMatchObject({ state: 'failed', found: expect.stringContaining(found) })
    expect(of('licence')).toMatchObject({ state: 'skipped' })
  })

  const openssl = spawnSync('openssl', ['version']).status === 0
  it.skipIf(!openssl)(
    'trusts a certificate only by its fingerprint, and sends nothing before (needs openssl)',
    async () => {
      const pem = (name: string) => join(folder, name)
      spawnSync('openssl', [
        ...[
          'req',
          '-x509',
          '-newkey',
          'ec',
          '-pkeyopt',
          'ec_paramgen_curve:prime256v1',
          '-nodes',
          '-days',
          '2',
        ],
        ...['-subj', '/CN=till', '-keyout', pem('key.pem'), '-out', pem('cert.pem')],
      ])
      let asked = 0
      const secure = createServer(
        { key: readFileSync(pem('key.pem')), cert: readFileSync(pem('cert.pem')) },
        async (request, response) => {
          asked += 1
          const chunks: Buffer[] = []
          for await (const chunk of request) chunks.push(chunk)
          const headers = { authorization: request.headers.authorization ?? '' }
          const answer = await fetch(till(), { method: 'POST', headers, body: Buffer.concat(chunks) })
          response.end(await answer.text())
        },
      )
      await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void secure.close())
      const address = `https://127.0.0.1:${(secure.address() as AddressInfo).port}/rk7api/v0/xmlinterface.xml`
      const untrusted = await states(['--till', address])
      expect(untrusted.of('till TLS')).toMatchObject({ state: 'failed' })
      const [fingerprint = ''] =
        /[0-9A-F]{2}(:[0-9A-F]{2}){31}/.exec(untrusted.of('till TLS')?.found ?? '') ?? []
      const other = await states(['--till', address, '--till-fingerprint', fingerprint.replace(/^../, '00')])
      expect(other.of('till account')).toMatchObject({
        state: 'failed',
        found: expect.stringContaining('not the one'),
      })
      expect(asked).toBe(0)
      const pinned = await states(['--till', address, '--till-fingerprint', fingerprint])
      expect(pinned.of('till account')).toMatchObject({ state: 'ok' })
      expect(pinned.code).toBe(0)
    },
  )
})

it.each([
  [[]],
  [['bogus']],
  [['check']],
  [['check', '12']],
  [['doctor', '199990001', '--timeout', '0']],
  [['instance']],
])('rk-licence %j is asked wrongly: exit 2', async (args) => {
  expect((await run(args)).code).toBe(2)
})

it('explains itself', async () => {
  const { code, stdout } = await run(['--help'], { env: {} })
  expect(code).toBe(0)
  for (const word of ['usr', 'anchor', 'check', 'instance', 'doctor', 'RK_LICENCE_TOKEN', 'Exit codes'])
    expect(stdout).toContain(word)
})
