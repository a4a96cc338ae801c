import { type SlottedState, type Store, slot } from '../../core/store.ts'
import type { AgeCheckDomain, AgeCheckService, AgeSession } from '../contract.ts'
import { DomainError } from '../errors.ts'
import type { HoldsDomain } from '../state.ts'

interface AgeCheckState {
  service: AgeCheckService
  sessions: readonly AgeSession[]
}

/** Guests who show in a messenger that they are of age. */
export function createAgeCheck(store: Store<HoldsDomain & SlottedState>): AgeCheckDomain {
  const state = slot<AgeCheckState>(store, 'age-check', () => ({
    service: { status: 'available', delaySeconds: 0 },
    sessions: store.state.domain.restaurant.marking?.ageSessions ?? [],
  }))
  return {
    isAdult(sessionId) {
      const { service, sessions } = state()
      if (service.status === 'unset') throw new DomainError('ageServiceUnset')
      if (service.status === 'away') throw new DomainError('ageServiceAway')
      return sessions.find((each) => each.sessionId === sessionId)?.adult ?? false
    },
    get service() {
      return state().service
    },
    setService(change) {
      state().service = { ...state().service, ...change }
    },
    confirm(session) {
      const others = state().sessions.filter(({ sessionId }) => sessionId !== session.sessionId)
      state().sessions = [...others, session]
    },
    sessions: () => state().sessions,
  }
}
