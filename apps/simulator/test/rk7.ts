import { readFileSync } from 'node:fs'
import { ownSchemas } from '@rkeeper-kit/xml-interface/validate'
import { XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { createKernel } from '../src/core/kernel.ts'
import { defaultSettings, liveSettings, patchSettings, type SettingsPatch } from '../src/core/settings.ts'
import { createDomain } from '../src/domain/index.ts'
import type { RestaurantData } from '../src/domain/state.ts'
import { createRk7 } from '../src/protocols/rk7-xml/index.ts'
import { cashServer, referenceServer } from '../src/protocols/rk7-xml/node.ts'
import { defaultCredentials, defaultProductGuid } from '../src/scenario/credentials.ts'
import { type Settings, settingTable } from '../src/settings.ts'
import { createTestWorld } from './till.ts'

const [user] = defaultCredentials.rk7.users
export const authorization = `Basic ${btoa(`${user?.username}:${user?.password}`)}`
export const instance = '{3F1D9C52-7A04-4E86-B3C1-55D0A2E7F910}'

/** An answer, with the values of its attributes at hand. */
export interface Rk7Answer {
  readonly http: number
  readonly body: string
  /** Value of an attribute of the root. */
  attribute(name: string): string | undefined
  /** Values of an attribute at every place of the path: `//Dish/@amount`. */
  values(xpath: string): readonly string[]
}

/** For tests: the XML door over a restaurant of its own, without a port. Every answer is checked against our schema of answers. */
export function testRk7(patch: SettingsPatch = {}, restaurant?: RestaurantData) {
  const start = patchSettings(settingTable, defaultSettings(settingTable), patch) as Settings
  const world = createTestWorld(start, restaurant)
  const settings = liveSettings(settingTable, () => world.store.state.settings)
  const domain = createDomain(world, settings)
  const protocol = createRk7({ world, domain, settings, credentials: defaultCredentials })
  const handle = createKernel({ world, protocols: [protocol] })
  let seqNumber = 0

  async function post(
    body: string | Uint8Array,
    headers: Readonly<Record<string, string>> = {},
    method = 'POST',
    url = cashServer.path,
  ): Promise<Rk7Answer> {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body
    const response = await handle({
      method,
      url,
      headers: { authorization, 'content-type': 'application/xml', ...headers },
      body: bytes,
    })
    return readAnswer(response.status, String(response.body))
  }

  /** One command; `contents` are its children. */
  const send = (command: string, contents = '', attributes = ''): Promise<Rk7Answer> =>
    post(`<RK7Query><RK7CMD CMD="${command}" ${attributes}>${contents}</RK7CMD></RK7Query>`)

  /** A document for the reference server. */
  const postReference = (body: string): Promise<Rk7Answer> => post(body, {}, 'POST', referenceServer.path)

  /** A `LicenseInfo` with the next number, or the number given. */
  function license(number = seqNumber++, token?: string): string {
    const id = token ?? domain.licences.byAnchor(anchor)?.id
    return `<LicenseInfo anchor="${anchor}" licenseToken="${id}"><LicenseInstance guid="${instance}" seqNumber="${number}"/></LicenseInfo>`
  }

  const anchor = `6:${defaultProductGuid}#${domain.restaurant.restaurantCode}/17`
  const configure = (changes: SettingsPatch): void => {
    world.store.state.settings = patchSettings(settingTable, world.store.state.settings, changes)
  }
  return { world, domain, settings, handle, post, postReference, send, license, anchor, configure }
}

const validators = new Map<string, XsdValidator>()

/** The schema of a command's answer. */
function answerSchema(command: string): XsdValidator {
  if (validators.size === 0) {
    const common = readFileSync(`${ownSchemas()}/common.xsd`)
    xmlRegisterInputProvider(new XmlBufferInputProvider({ 'answers/common.xsd': common }))
  }
  const known = validators.get(command)
  if (known) return known
  const file = `${ownSchemas()}/res${command}.xsd`
  const validator = XsdValidator.fromDoc(
    XmlDocument.fromBuffer(readFileSync(file), { url: `answers/res${command}.xsd` }),
  )
  validators.set(command, validator)
  return validator
}

function readAnswer(http: number, body: string): Rk7Answer {
  if (!body.startsWith('<?xml')) return { http, body, attribute: () => undefined, values: () => [] }
  const command = /<RK7QueryResult[^>]* CMD="(\w+)"/.exec(body)?.[1]
  const ok = /<RK7QueryResult[^>]* Status="Ok"/.test(body)
  const document = XmlDocument.fromString(body)
  if (command !== undefined && ok) answerSchema(command).validate(withoutArrival(document))
  return {
    http,
    body,
    attribute: (name) => document.root.attr(name)?.value,
    values: (xpath) => document.find(xpath).map((node) => node.content),
  }
}

/** `ArrivalDateTime` is sent by real servers and is in no schema. */
function withoutArrival(document: XmlDocument): XmlDocument {
  return XmlDocument.fromString(document.toString().replace(/ ArrivalDateTime="[^"]*"/, ''))
}
