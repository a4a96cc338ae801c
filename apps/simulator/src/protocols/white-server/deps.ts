import type { SlottedState } from '../../core/store.ts'
import type { World } from '../../core/world.ts'
import type { Domain } from '../../domain/contract.ts'
import type { Credentials } from '../../scenario/credentials.ts'
import type { Settings } from '../../settings.ts'

export interface WhiteServerDeps {
  readonly world: World<SlottedState & { settings: Settings }>
  readonly domain: Domain
  readonly settings: Settings
  readonly credentials: Credentials
  /**
   * Hands an XML document to the till's own door and brings back its answer, within so many seconds; 0 is no limit.
   * Absent: ExecuteRk7Query is not supported.
   */
  readonly executeXml?: (document: string, seconds?: number) => Promise<string>
}
