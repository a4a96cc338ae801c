import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { SimulatorInfo } from '../scenario/info.ts'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))

interface Run {
  readonly child: ChildProcess
  readonly output: { stdout: string; stderr: string }
  readonly ended: Promise<number | null>
}

/** Runs the command from its sources, as a user's shell would. */
function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Run {
  const child = spawn(process.execPath, ['--conditions=@rkeeper-kit/source', main, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, output, ended }
}

async function ready(running: Run): Promise<SimulatorInfo> {
  await expect.poll(() => running.output.stdout, { timeout: 10_000 }).toContain('\n')
  return JSON.parse(running.output.stdout.split('\n')[0] ?? '') as SimulatorInfo
}

function scenarioFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'rksim-')), 'scenario.yaml')
  writeFileSync(file, text)
  return file
}

describe('rkeeper-simulator', () => {
  test('with --json the first line is what /_sim/info answers, and SIGTERM ends it well', async () => {
    const running = run(['--port', '0', '--json'])
    const info = await ready(running)
    expect(await (await fetch(`${info.url}/_sim/info`)).json()).toEqual(info)
    running.child.kill('SIGTERM')
    expect(await running.ended).toBe(0)
    expect(running.output.stdout.trim().split('\n')).toHaveLength(1)
    expect(running.output.stderr).toBe('')
  })

  test('SIGINT ends it even while a client keeps its connection and a request hangs', async () => {
    const running = run(['--port', '0', '--json'])
    const { url, delivery } = await ready(running)
    await fetch(`${url}/_sim/faults`, { method: 'POST', body: '{"kind":"hang","protocol":"delivery"}' })
    const hanging = fetch(delivery.tokenUrl, { method: 'POST' }).catch(() => 'cut off')
    const struck = async () => (await (await fetch(`${url}/_sim/faults`)).json()).faults[0].fired
    await expect.poll(struck).toBe(1)
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(0)
    expect(await hanging).toBe('cut off')
  })

  test('without --json it greets a person with addresses and a first request', async () => {
    const running = run(['--port', '0'])
    await expect.poll(() => running.output.stdout, { timeout: 10_000 }).toContain('Ctrl+C')
    expect(running.output.stdout).toMatch(/^r_keeper simulator \S+ is ready at http:\/\/127\.0\.0\.1:\d+\n/)
    expect(running.output.stdout).toContain('/wsserverlp/api/v2/aggregators/Create')
    expect(running.output.stdout).toContain('curl -s -u')
  })

  test('a port in use is said in one line, with what to do', async () => {
    const taken = createServer()
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void taken.close())
    const { port } = taken.address() as { port: number }
    const running = run(['--port', String(port)])
    expect(await running.ended).toBe(1)
    expect(running.output).toEqual({
      stdout: '',
      stderr: `rkeeper-simulator: Port ${port} on 127.0.0.1 is in use. Stop what runs there, or choose another: --port 7071, or --port 0 for a free one.\n`,
    })
  })

  test.each([
    [['--bogus'], {}, "unknown option '--bogus'"],
    [['extra'], {}, 'too many arguments'],
    [['--port', '70000'], {}, 'whole number from 0 to 65535'],
    [['--mode', 'lazy'], {}, 'Allowed choices are strict, real'],
    [['--body-limit', '5'], {}, 'at least 1024 bytes'],
    [['--now', 'noon'], {}, 'Write it as 2026-03-02T12:00:00Z'],
    [[], { RKSIM_PORT: 'abc' }, "'abc' from env 'RKSIM_PORT' is invalid"],
  ])('%j %j is a mistake of usage: exit 2', async (args, environment, message) => {
    const running = run(args, environment)
    expect(await running.ended).toBe(2)
    expect(running.output.stderr).toContain(message)
    expect(running.output.stderr).not.toContain('    at ')
  })

  test('flags win over the environment, the environment over the scenario file', async () => {
    const scenario = scenarioFile(
      'simulator: { port: 1, mode: real, language: ru, bodyLimit: 2048, now: "2026-03-02T12:00:00Z", frozen: true, settings: { delivery: { transfer: manual } } }',
    )
    const running = run(['--port', '0', '--json', '--scenario', scenario, '--body-limit', '4kb'], {
      RKSIM_MODE: 'strict',
      RKSIM_BODY_LIMIT: '3kb',
    })
    const { url } = await ready(running)
    expect(await (await fetch(`${url}/_sim/settings`)).json()).toMatchObject({
      mode: 'strict',
      serverLanguage: 'ru',
      http: { bodyLimit: 4096 },
      delivery: { transfer: 'manual', confirmation: 'all' },
    })
    expect(await (await fetch(`${url}/_sim/clock`)).json()).toEqual({
      now: '2026-03-02T12:00:00.000Z',
      frozen: true,
    })
  })

  test.each([
    ['simulator: { prot: 1 }', 'line 1, simulator: unknown key "prot"; there are port, host'],
    ['spets: []', 'line 1, the top: unknown key "spets"; there are extends, title'],
    ['simulator: { settings: { mode: lazy } }', 'Setting mode cannot be "lazy". Allowed: "strict", "real".'],
    ['extends: default\nrestaurant: { code: x }', 'line 2, restaurant.code: "x" should be a number.'],
    ['{', 'is not YAML'],
  ])('a scenario file with %s is refused in one line: exit 1', async (text, message) => {
    const running = run(['--scenario', scenarioFile(text)])
    expect(await running.ended).toBe(1)
    expect(running.output.stderr).toContain(message)
    expect(running.output.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('--list-scenarios names the ready ones, and --scenario plays one', async () => {
    const list = run(['--list-scenarios'])
    expect(await list.ended).toBe(0)
    expect(list.output.stdout).toMatch(
      /^ {2}lunch-rush +Lunch rush with a growing stop list and a price of the day$/m,
    )
    const running = run(['--port', '0', '--json', '--scenario', 'lunch-rush', '--seed', '9'])
    const { url } = await ready(running)
    const { name, next } = await (await fetch(`${url}/_sim/scenario`)).json()
    expect([name, next[0].title, next[0].at]).toEqual([
      'lunch-rush',
      'The burger has its price of the day',
      '2026-03-02T09:00:00.000Z',
    ])
  })

  test('--state-file brings everything back, and no accepted licence number is lost by kill -9', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'rksim-')), 'state.json')
    const args = ['--port', '0', '--json', '--state-file', file]
    const first = run(args)
    const info = await ready(first)
    const post = async ({ rk7 }: SimulatorInfo, command: string, inside: string) => {
      const headers = {
        authorization: `Basic ${btoa(`${rk7.username}:${rk7.password}`)}`,
        'content-type': 'text/xml',
      }
      const body = `<RK7Query><RK7CMD CMD="${command}">${inside}</RK7CMD></RK7Query>`
      return (await fetch(rk7.url, { method: 'POST', headers, body })).text()
    }
    const created = await post(info, 'CreateOrder', '<Order><Table code="1"/><Station id="1"/></Order>')
    const guid = /guid="([^"]+)"/.exec(created)?.[1]
    const { licences } = await (await fetch(`${info.url}/_sim/licences`)).json()
    const license = (seqNumber: number) =>
      `<LicenseInfo anchor="${info.licensing.anchor}" licenseToken="${licences[0].id}"><LicenseInstance guid="{5E1F0A3C-7B2D-4C6F-8E9A-0B1C2D3E4F50}" seqNumber="${seqNumber}"/></LicenseInfo>`
    const save = (at: SimulatorInfo, seqNumber: number) =>
      post(
        at,
        'SaveOrder',
        `${license(seqNumber)}<Order guid="${guid}"/><Session><Dish code="401" quantity="1000"/></Session>`,
      )
    expect(await save(info, 0)).toContain('Status="Ok"')
    expect(await save(info, 1)).toContain('Status="Ok"')
    first.child.kill('SIGKILL')
    await first.ended
    const second = run(args)
    const again = await ready(second)
    // An identical repeat is answered as before, which only somebody can who still knows the number.
    expect(await save(again, 1)).toContain('orderSum="98000"')
    expect(await save(again, 2)).toContain('Status="Ok"')
    const { orders } = await (await fetch(`${again.url}/_sim/till/orders`)).json()
    expect(orders).toMatchObject([{ guid, orderSum: 3 * 49_000 }])
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    const other = run([...args, '--scenario', 'lunch-rush'])
    expect(await other.ended).toBe(1)
    expect(other.output.stderr).toMatch(/belongs to the scenario "default", not to "lunch-rush"\. Start with/)
  })

  test('--log requests writes a line for each request to stderr', async () => {
    const running = run(['--port', '0', '--json', '--log', 'requests'])
    const { url } = await ready(running)
    await fetch(`${url}/nowhere`)
    await expect.poll(() => running.output.stderr).toMatch(/^\S+Z \/nowhere 404 [\d.]+ ms\n$/)
  })

  test('listening for other machines is said aloud', async () => {
    const running = run(['--port', '0', '--json', '--host', '0.0.0.0'])
    const { url } = await ready(running)
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/)
    expect(running.output.stderr).toContain('Warning: listening on 0.0.0.0')
    expect((await fetch(`${url}/livez`)).status).toBe(200)
  })
})
