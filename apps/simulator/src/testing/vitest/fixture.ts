import { test as base, type TestAPI } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../simulator.ts'
import { startVendorAddresses, type VendorAddresses } from '../vendor-addresses.ts'

/** What a test may ask for; only what it names is made. */
export interface SimulatorFixtures {
  /** A restaurant of the test's own. */
  readonly simulator: Simulator
  /** The vendor's addresses lead to `simulator` while the test runs. */
  readonly vendor: VendorAddresses
}

/**
 * A `test` whose every test gets a restaurant of its own, made with these options.
 *
 * @example
 * const test = simulatorTest({ now: '2026-03-02T12:00:00Z', frozen: true })
 * test('an order', async ({ simulator }) => { … })
 */
export function simulatorTest(options: SimulatorOptions = {}): TestAPI<SimulatorFixtures> {
  return base
    .extend('simulator', () => createSimulator(options))
    .extend('vendor', async ({ simulator }, { onCleanup }) => {
      const vendor = await startVendorAddresses(simulator)
      onCleanup(() => vendor.close())
      return vendor
    }) as unknown as TestAPI<SimulatorFixtures>
}

/** {@link simulatorTest} with the default restaurant. */
export const test: TestAPI<SimulatorFixtures> = simulatorTest()
