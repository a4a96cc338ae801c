import { deliveryCoverage } from './protocols/delivery/coverage.ts'
import { commandCoverage } from './protocols/rk7-xml/coverage.ts'
import { ownTasks } from './protocols/white-server/own/own-tasks.ts'
import { notSimulated, notSimulatedByDesign } from './protocols/white-server/tasks/documented.ts'
import { handlers } from './protocols/white-server/tasks/index.ts'

/** What becomes of a call at a door of the simulator. */
export type Coverage = 'simulated' | 'refused as on a real server' | 'not simulated'

export interface CoverageRow {
  readonly name: string
  readonly coverage: Coverage
  readonly note?: string
}

export interface DoorCoverage {
  readonly door: string
  /** What a call that is not simulated is answered with. */
  readonly otherwise: string
  readonly rows: readonly CoverageRow[]
}

/** What is simulated, read off the registries that do the work, so that it cannot promise more than there is. */
export function simulatorCoverage(): readonly DoorCoverage[] {
  return [
    {
      door: 'White Server',
      otherwise: '`WsaCommandNotSupported`',
      rows: byName([
        { name: 'GetTaskResponse', coverage: 'simulated' },
        ...[...handlers.values()].map(
          ({ taskType: name, note }): CoverageRow => ({ name, coverage: 'simulated', ...(note && { note }) }),
        ),
        ...[...ownTasks.values()].map(
          ({ taskType: name, refused, note }): CoverageRow =>
            refused
              ? { name, coverage: 'refused as on a real server', note: '`AuthFailed`' }
              : { name, coverage: 'simulated', ...(note && { note }) },
        ),
        ...notSimulated.map(
          (name): CoverageRow => ({
            name,
            coverage: 'not simulated',
            ...(notSimulatedByDesign.includes(name) && {
              note: 'by design: what its database or plug-in answers, only the restaurant knows',
            }),
          }),
        ),
      ]),
    },
    {
      door: 'XML interface',
      otherwise: '`Query Executing Error`, “… is not simulated”; its schema is checked all the same',
      rows: byName(
        commandCoverage().map(({ command: name, coverage }): CoverageRow => {
          switch (coverage) {
            case 'unknown as on a cash server':
              return { name, coverage: 'refused as on a real server', note: '`Unknown command`' }
            case 'simulated at the reference server':
              return {
                name,
                coverage: 'simulated',
                note: 'at the reference server; the cash server refuses it',
              }
            default:
              return { name, coverage }
          }
        }),
      ),
    },
    {
      door: 'Licensing server',
      otherwise: 'HTTP 404',
      rows: [{ name: 'GetLicenseIdByAnchor', coverage: 'simulated' }],
    },
    {
      door: 'Delivery',
      otherwise: 'HTTP 501 `not_simulated`',
      rows: byName(
        deliveryCoverage.map(
          (row): CoverageRow => ({
            name: `${row.method} ${row.path}`,
            coverage: row.simulated ? 'simulated' : 'not simulated',
            ...('note' in row && row.note && { note: row.note }),
          }),
        ),
      ),
    },
  ]
}

function byName(rows: readonly CoverageRow[]): readonly CoverageRow[] {
  return [...rows].sort((a, b) => (a.name < b.name ? -1 : 1))
}
