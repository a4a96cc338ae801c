import { z } from 'zod'
import type { Agent } from '../../domain/contract.ts'
import { ControlError, defineRoute, type Route } from '../route.ts'

const online = z.object({ online: z.boolean() })
const multi = z
  .strictObject({
    taskTypes: z.array(z.string()).default([]).meta({ description: 'empty: every task' }),
    objectIds: z.array(z.int()).default([]).meta({ description: 'empty: every restaurant' }),
    passedAggregators: z
      .array(z.int())
      .default([])
      .meta({ description: 'object codes of aggregators it lets through' }),
  })
  .meta({ description: 'makes it a multi-agent: it is asked before the agents' })
const facts = {
  online: z.boolean(),
  priority: z.int().min(0).max(19_999).meta({ description: 'the lowest is asked first' }),
  roles: z.array(z.enum(['RKMid', 'RKRef', 'StoreHouse', 'AgentInternal'])),
  systemName: z.string().min(1).meta({ description: 'name of its cash server' }),
  build: z
    .string()
    .regex(/^\d+(\.\d+)*$/)
    .meta({ description: 'version of its program; as whiteServer.agentBuild unless it is given' }),
  menuKnown: z.boolean().meta({ description: 'as whiteServer.menuKnown unless it is given' }),
  delaySeconds: z.number().min(0).meta({ description: 'how long it works on each task, in simulated time' }),
  multi,
}
const shown = z.object({
  agents: z.array(
    z.object({ name: z.string(), ...facts }).partial({ build: true, menuKnown: true, multi: true }),
  ),
})
const name = z.string().min(1)
const tag = 'agent'
const answer = {
  status: 200,
  description: 'the agents, in the order in which they are asked',
  schema: shown,
} as const

/** The agents between White Server and the till. */
export const agentRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/agent',
    tag,
    summary: 'Show whether White Server reaches the restaurant: whether any agent is on line',
    answer: { status: 200, description: 'whether an agent is on line', schema: online },
    run: (_, { domain }) => ({ online: domain.agent.online }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/agent',
    tag,
    summary: 'Take the first agent off line or on line; answers whether any agent is on line after it',
    description:
      'While no agent is on line, what has to reach the till waits for its timeout in simulated time and fails.',
    body: z.strictObject({ online: z.boolean() }),
    answer: { status: 200, description: 'whether an agent is on line after it', schema: online },
    example: { body: { online: false } },
    run({ body }, { domain }) {
      domain.agent.setOnline(body.online)
      return { online: domain.agent.online }
    },
  }),
  defineRoute({
    method: 'GET',
    path: '/_sim/agents',
    tag,
    summary: 'Show all agents of the restaurant',
    answer,
    run: (_, { domain }) => ({ agents: domain.agent.list() }),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/agents',
    tag,
    summary: 'Change an agent, or add one',
    description: 'The first is called `main`. What is not given stays, or is as with the first agent.',
    body: z.strictObject({ name, ...z.strictObject(facts).partial().shape }),
    answer,
    example: { body: { name: 'reserve', priority: 10_001, build: '2.8.5.9', delaySeconds: 5 } },
    run({ body }, { domain }) {
      domain.agent.put(body as Pick<Agent, 'name'> & Partial<Agent>)
      return { agents: domain.agent.list() }
    },
  }),
  defineRoute({
    method: 'DELETE',
    path: '/_sim/agents/{name}',
    tag,
    summary: 'Remove an agent',
    params: z.object({ name }),
    answer,
    refusals: { 404: 'there is no agent of this name' },
    example: { params: { name: 'main' } },
    run({ params }, { domain }) {
      const names = domain.agent.list().map((agent) => agent.name)
      if (!names.includes(params.name))
        throw new ControlError(404, 'unknown_agent', `There is no agent "${params.name}".`, {
          field: 'name',
          value: params.name,
          allowed: names,
        })
      domain.agent.remove(params.name)
      return { agents: domain.agent.list() }
    },
  }),
]
