import type { Simulator } from '@rkeeper-kit/simulator'

/** What the till itself saw. */
export interface Evidence {
  /** How many licensed commands arrived, repeats included. */
  arrived: number
  /** Which commands were accepted under a number of an instance. */
  readonly accepted: ReadonlyMap<string, ReadonlySet<string>>
}

/** Watches the till from now on; it is the judge of which number served which command. */
export function watchTill(simulator: Simulator): Evidence {
  const accepted = new Map<string, Set<string>>()
  const evidence: Evidence = { arrived: 0, accepted }
  simulator.journal.subscribe(({ command, request, response, fault }) => {
    if (command !== 'SaveOrder' || !request) return
    evidence.arrived++
    if (fault?.kind === 'drop-before' || !response?.body.includes('Status="Ok"')) return
    const instance = /LicenseInstance guid="([^"]+)"/.exec(request.body)?.[1]
    const number = /seqNumber="(\d+)"/.exec(request.body)?.[1]
    const id = /quantity="(\d+)"/.exec(request.body)?.[1]
    if (!instance || !number || !id) throw new Error(`The journal shows no number in ${request.body}`)
    const key = `${instance} ${number}`
    accepted.set(key, (accepted.get(key) ?? new Set()).add(id))
  })
  return evidence
}
