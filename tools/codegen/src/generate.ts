import { leniencies } from '../../../packages/xml-interface/src/leniency/leniencies.ts'
import { loadCatalogue } from './catalogue/load.ts'
import { deviationsPage, generalDeviations } from './emit/deviations.ts'
import {
  commandModule,
  commandsIndex,
  enumsModule,
  errorCodesModule,
  registryModule,
  typeFile,
  typeModule,
  typesIndex,
  usedTypes,
} from './emit/modules.ts'
import { commandPage, commandsPage, typesPage } from './emit/pages.ts'
import { cyclicTypes } from './emit/tables.ts'
import { commonXsd, requestXsd, responseXsd } from './emit/xsd.ts'
import { buildModel } from './model/build.ts'
import type { Model } from './model/types.ts'
import type { Files } from './output.ts'

/** Everything that is derived from a catalogue, by path under the package. */
export function generate(catalogueFolder: string): Files {
  const model = buildModel(loadCatalogue(catalogueFolder))
  return new Map([...schemas(model), ...sources(model), ...pages(model)])
}

function schemas(model: Model): [string, string][] {
  return [
    ['schemas/common.xsd', commonXsd(model)],
    ...model.commands.flatMap((command): [string, string][] => [
      [`schemas/qry${command.name}.xsd`, requestXsd(model, command)],
      [`schemas/res${command.name}.xsd`, responseXsd(model, command)],
    ]),
  ]
}

function sources(model: Model): [string, string][] {
  const cyclic = cyclicTypes(model)
  const used = usedTypes(model)
  const files: [string, string][] = [
    ['types/enums.ts', enumsModule(model)],
    ...[...used].map(([name, sides]): [string, string] => [
      typeFile(name),
      typeModule(model, name, sides, cyclic),
    ]),
    ...model.commands.map((command): [string, string] => [
      `commands/${command.name}.ts`,
      commandModule(model, command, cyclic),
    ]),
    ['commands.ts', commandsIndex(model)],
    ['types.ts', typesIndex([...used.keys()])],
    ['registry.ts', registryModule(model)],
    ['error-codes.ts', errorCodesModule(model)],
  ]
  return files.map(([path, text]) => [`src/generated/${path}`, text])
}

function pages(model: Model): [string, string][] {
  const used = new Set(usedTypes(model).keys())
  return [
    ...model.commands.map((command): [string, string] => [
      `docs/generated/commands/${command.name}.md`,
      commandPage(model, command),
    ]),
    ['docs/generated/commands.md', commandsPage(model)],
    ['docs/generated/types.md', typesPage(model, used)],
    ['docs/generated/deviations.md', deviationsPage(model, generalDeviations, leniencies)],
  ]
}
