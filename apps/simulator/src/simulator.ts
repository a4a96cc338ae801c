import { type Clock, systemClock } from '@rkeeper-kit/core'
import type { Listening, ListenOptions } from './adapters/express/listen.ts'
import { createFetch } from './adapters/fetch/fetch.ts'
import { openStateFile, type StateFile, savingHandler } from './adapters/state-file/state-file.ts'
import { createEventSender } from './adapters/webhooks/event-sender.ts'
import { createWebhookSender, type WebhookSender } from './adapters/webhooks/sender.ts'
import { startTicker } from './adapters/webhooks/ticker.ts'
import type { ControlContext } from './control/context.ts'
import { createWorld, type SteerableWorld } from './core/create-world.ts'
import type { Fault, FaultInput } from './core/faults.ts'
import type { PlainHandler } from './core/http.ts'
import type { JournalEntry, JournalFilter } from './core/journal.ts'
import { type ControlDoor, createKernel } from './core/kernel.ts'
import { liveSettings, patchSettings, type SettingsPatch } from './core/settings.ts'
import { createSnapshots } from './core/snapshots.ts'
import { createTimeline, type Timeline } from './core/timeline.ts'
import type { Domain } from './domain/contract.ts'
import { createDomain } from './domain/index.ts'
import { initialState } from './initial-state.ts'
import { planEvents } from './protocols/white-server/events/plan.ts'
import { createProtocols } from './protocols.ts'
import { type Credentials, defaultCredentials, secretsOf } from './scenario/credentials.ts'
import { describeSimulator, type SimulatorInfo } from './scenario/info.ts'
import { defaultScenario, readyScenario } from './scenario/ready.ts'
import type { Scenario } from './scenario/scenario.ts'
import { type Settings, settingTable } from './settings.ts'
import type { SimState } from './state.ts'
import type { StepReport } from './steps/step.ts'
import { createSteps } from './steps/steps.ts'
import { version } from './version.ts'

export interface SimulatorOptions {
  /**
   * The restaurant, who may enter, and what happens when: the name of a ready scenario, one read by `loadScenario`, or parts of one.
   * What the other options say wins over it. Default `'default'`.
   */
  readonly scenario?: string | Partial<Scenario>
  /** The same seed gives the same GUIDs and the same chances. Default 1, or that of the scenario. */
  readonly seed?: string | number
  /** Changes to the default settings; throws `SettingError` for one that does not exist or is not allowed. */
  readonly settings?: SettingsPatch
  /** Where real time comes from; the machine's clock by default. */
  readonly clock?: Clock
  /** Simulated time at the start and after each reset, ISO 8601 or milliseconds; real time by default. */
  readonly now?: string | number
  /** Whether the clock stands still at the start and after each reset. Default false. */
  readonly frozen?: boolean
  /**
   * A file in which the state outlives the process: loaded where it exists, saved soon after each request and by `saved`. What it holds wins over `now`, `seed`
   * and `settings`, until a reset. Without it nothing is written.
   */
  readonly stateFile?: string
  /** Whether other machines may use the control API, when the simulator listens for them. Default false. */
  readonly allowRemoteControl?: boolean
  /** How reports and events reach the addresses in the settings `delivery.webhookUrl` and `whiteServer.eventUrl`; the platform's `fetch` by default. */
  readonly webhookFetch?: typeof globalThis.fetch
}

/** One simulated restaurant with its four doors. */
export interface Simulator {
  /** Answers a request without a port or a `Response`. Never throws. */
  readonly handle: PlainHandler
  /** A `fetch` for clients under test: every origin leads to the simulator. */
  readonly fetch: typeof globalThis.fetch
  /** Addresses, credentials and samples for clients that reach the simulator at `url`. */
  info(url?: string): SimulatorInfo
  readonly clock: Timeline
  readonly faults: {
    add(fault: FaultInput): Fault
    list(): readonly Fault[]
    remove(id: string): boolean
    clear(): void
  }
  readonly journal: {
    /** Oldest first, without secrets. */
    list(filter?: JournalFilter): readonly JournalEntry[]
    clear(): void
    /** Calls back for each new entry, until the answer is called. */
    subscribe(listener: (entry: JournalEntry) => void): () => void
  }
  /** The values of the settings; always the current ones. */
  readonly settings: Settings
  /** Changes settings until the next reset; throws `SettingError`. */
  configure(patch: SettingsPatch): void
  /** Everything as at the start. */
  reset(): void
  /** The scenario, and what has become of its steps. */
  readonly scenario: {
    readonly name: string
    readonly title: string
    /** In the order of the file. */
    steps(): readonly StepReport[]
  }
  /** Saves the whole state under a name. */
  snapshot(name: string): void
  /** Goes back to a saved state. */
  restore(name: string): void
  /** The restaurant itself, for tests that look behind the doors. */
  readonly domain: Domain
  readonly credentials: Credentials
  /** Reports of Delivery and events of White Server on their way out: `await simulator.webhooks.settled()` waits for their answers. */
  readonly webhooks: WebhookSender
  /** Resolves when everything is in the state file; at once where there is none. Rejects when it cannot be written. */
  saved(): Promise<void>
  /** Serves it over HTTP; rejects with the system's error, for example `EADDRINUSE`. */
  listen(options?: ListenOptions): Promise<Listening>
}

/**
 * Makes a simulator; nothing listens until `listen` is called.
 *
 * @throws {Error} for a scenario that does not exist, `SettingError` for a setting that does not exist or is not allowed,
 * `StateFileError` for a state file that cannot be used
 * @example
 * const simulator = createSimulator({ seed: 7, now: '2026-03-02T12:00:00Z' })
 * const { whiteServer } = simulator.info()
 * const client = new WhiteServerClient({ token: whiteServer.token, baseUrl: whiteServer.url, fetch: simulator.fetch })
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const scenario = scenarioOf(options)
  const credentials = scenario.credentials ?? defaultCredentials
  const world = createSimulatorWorld(options, scenario, credentials)
  const stateFile = stateFileOf(options, scenario.name, world)
  const settings = liveSettings(settingTable, () => world.store.state.settings)
  const domain = createDomain(world, settings)
  const timeline = createTimeline(world)
  const snapshots = createSnapshots(world)
  const webhookFetch =
    options.webhookFetch ?? ((...call: Parameters<typeof fetch>) => globalThis.fetch(...call))
  const senders = [
    createWebhookSender({ world, domain, settings, fetch: webhookFetch }),
    createEventSender({ world, settings, fetch: webhookFetch }),
  ]
  planEvents({ world, domain, settings })

  const configure = (patch: SettingsPatch): void => {
    world.store.state.settings = patchSettings(settingTable, world.store.state.settings, patch)
  }
  const info = (url = 'http://simulator.test'): SimulatorInfo =>
    describeSimulator(url, domain, world.store.state.domain, credentials)

  const { name, title } = scenario
  const context: ControlContext = {
    world,
    timeline,
    snapshots,
    domain,
    settings,
    configure,
    info,
    scenario: { name, title },
    steps: createSteps(world, async (step) => {
      const { callStep } = await import('./control/step-call.ts')
      await callStep(step, context)
    }),
    allowRemote: options.allowRemoteControl ?? false,
  }
  const kernel = createKernel({
    world,
    protocols: createProtocols({ world, domain, settings, credentials }),
    control: controlDoor(context),
    beforeCommand: context.steps.beforeCommand,
    bodyLimit: () => settings.http.bodyLimit,
  })
  const handle = stateFile ? savingHandler(kernel, stateFile) : kernel

  return {
    handle,
    fetch: createFetch(handle),
    info,
    clock: timeline,
    faults: world.faults,
    journal: world.journal,
    settings,
    configure,
    reset: () => snapshots.reset(),
    scenario: { name, title, steps: () => context.steps.list() },
    snapshot: (name) => {
      snapshots.save(name)
    },
    restore: (name) => snapshots.restore(name),
    domain,
    credentials,
    webhooks: {
      async settled() {
        for (const sender of senders) await sender.settled()
      },
    },
    saved: async () => stateFile?.saved(),
    async listen(listenOptions) {
      const { listen } = await import('./adapters/express/listen.ts')
      const listening = await listen({ handle, bodyLimit: () => settings.http.bodyLimit }, listenOptions)
      const stop = startTicker(
        world.jobs,
        options.clock ?? systemClock,
        () => settings.delivery.webhookUrl !== '' || settings.whiteServer.eventUrl !== '',
      )
      listening.server.once('close', stop)
      return listening
    },
  }
}

function scenarioOf({
  scenario = defaultScenario,
}: SimulatorOptions): Partial<Scenario> & Pick<Scenario, 'name' | 'title'> {
  const known = typeof scenario === 'string' ? readyScenario(scenario) : scenario
  return { name: 'own', title: known.name ?? 'Own scenario', ...known }
}

function createSimulatorWorld(
  options: SimulatorOptions,
  scenario: Partial<Scenario>,
  credentials: Credentials,
): SteerableWorld<SimState> {
  const realNow = () => (options.clock ?? systemClock).now()
  const world: SteerableWorld<SimState> = createWorld<SimState>({
    initial: initialState(options, scenario, realNow),
    journal: () => world.store.state.settings.journal,
    secrets: secretsOf(credentials),
    ...(options.clock && { clock: options.clock }),
  })
  return world
}

function stateFileOf(
  { stateFile: file, clock }: SimulatorOptions,
  scenario: string,
  { store, clock: simulated, journal }: SteerableWorld<SimState>,
): StateFile | undefined {
  if (file === undefined) return undefined
  return openStateFile({
    file,
    head: { simulator: version, scenario },
    restaurant: store.state.domain.restaurant,
    store,
    onFailure({ message: warning }) {
      journal.add({ at: simulated.now(), commands: ['state file'], outcome: 'failed', warnings: [warning] })
    },
    ...(clock && { clock }),
  })
}

/** Loads the control API when it is first called: most in-process users never do. */
function controlDoor(context: ControlContext): ControlDoor {
  return {
    owns: (path) => path === '/_sim' || path.startsWith('/_sim/'),
    async handle(request, target) {
      const { handleControl } = await import('./control/control.ts')
      return handleControl(request, target, context)
    },
  }
}
