import { z } from 'zod'
import type { Domain } from '../../domain/contract.ts'
import { given } from '../given.ts'
import { defineRoute, type Route } from '../route.ts'

const accounting = z.enum(['available', 'away'])
const documents = z
  .enum(['available', 'refusing', 'away', 'unset'])
  .meta({ description: 'unset: the restaurant has no address for it; refusing: it registers no documents' })
const millilitres = z.int().meta({ description: 'millilitres' })
const bottle = z.object({
  data: z.string(),
  gtin: z.string(),
  bottleVolume: millilitres,
  restVolume: millilitres.meta({ description: 'millilitres left, as the till last heard' }),
  accountedVolume: millilitres.meta({ description: 'millilitres left, as the accounting service has it' }),
})
const keg = z.object({
  data: z.string(),
  gtin: z.string(),
  bottleVolume: millilitres,
  restVolume: millilitres,
  finished: z.boolean(),
  status: z.string(),
})
const delaySeconds = z.number().min(0).meta({ description: 'simulated seconds that commands wait' })
const services = { accounting, documents, delaySeconds }
const alcohol = z.object({ ...services, bottles: z.array(bottle), kegs: z.array(keg) })

/** Bottles, kegs and the services that they need. */
export const alcoholRoutes: readonly Route[] = [
  defineRoute({
    method: 'GET',
    path: '/_sim/alcohol',
    tag: 'marking',
    summary: 'Show opened bottles, kegs, and the services for them',
    answer: { status: 200, description: 'all of it', schema: alcohol },
    run: (_, { domain }) => show(domain),
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/alcohol',
    tag: 'marking',
    summary: 'Change how the services answer: alcohol accounting, and the one for documents of kegs',
    body: z.strictObject(services).partial(),
    answer: { status: 200, description: 'all of it after the change', schema: alcohol },
    example: { body: { documents: 'refusing' } },
    run({ body }, { domain }) {
      domain.alcohol.setServices(given(body))
      return show(domain)
    },
  }),
  defineRoute({
    method: 'POST',
    path: '/_sim/alcohol/pour',
    tag: 'marking',
    summary: 'Pour from a keg on tap or an opened bottle',
    body: z.strictObject({
      data: z.base64().min(4).meta({ description: 'base64 of the mark' }),
      millilitres: z.int().positive(),
    }),
    answer: { status: 200, description: 'all of it after the change', schema: alcohol },
    refusals: { 409: 'there is no such vessel, or not so much in it' },
    example: { body: { data: btoa('010460000000001521KEG-1'), millilitres: 500 } },
    run({ body }, { domain }) {
      domain.alcohol.pour(body.data, body.millilitres)
      return show(domain)
    },
  }),
]

const show = ({ alcohol: cellar }: Domain): z.infer<typeof alcohol> => ({
  ...cellar.services,
  bottles: cellar.bottles().map(({ data, gtin, bottleVolume, restVolume, accountedVolume }) => ({
    data,
    gtin,
    bottleVolume,
    restVolume,
    accountedVolume,
  })),
  kegs: cellar.kegs().map(({ data, gtin, bottleVolume, restVolume, finishedAt, document }) => ({
    data,
    gtin,
    bottleVolume,
    restVolume,
    finished: finishedAt !== undefined,
    status: document.status,
  })),
})
