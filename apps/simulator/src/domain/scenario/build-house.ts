import type {
  CollectionName,
  DeviceData,
  DeviceMenuEntry,
  HouseData,
  ParameterData,
  RefItem,
} from '../contract.ts'
import type { IdByCode } from './build-sale.ts'
import { idOfCode } from './codes.ts'
import { refItem } from './collections.ts'
import type { Scenario } from './schema.ts'

/** The collections of the house: what stands there, what it prints, what is done there, how it is set up. */
export function houseItems(scenario: Scenario) {
  return {
    DEVICES: scenario.devices.map((line) => refItem('DEVICES', line)),
    DOCUMENTS: scenario.documents.map((line) => refItem('DOCUMENTS', line)),
    MAKETS: scenario.layouts.map((line) =>
      refItem('MAKETS', line, { parentId: idOfCode(scenario.documents, line.document) }),
    ),
    OPERATIONS: scenario.operations.map((line) => refItem('OPERATIONS', line)),
    PARAMETERS: scenario.parameters.map((line) =>
      refItem('PARAMETERS', line, { props: { ParamName: line.parameter, Value: line.value } }),
    ),
    PRINTERPURPOSES: scenario.printerPurposes.map((line) => refItem('PRINTERPURPOSES', line)),
  } satisfies Partial<Record<CollectionName, readonly RefItem[]>>
}

/** What the rules have to know of the house besides its collections. */
export function buildHouse(scenario: Scenario, idOf: IdByCode): HouseData {
  const { network } = scenario
  return {
    devices: scenario.devices.map((device) => deviceOf(device, idOf)),
    purposes: scenario.printerPurposes.map(({ code, printers }) => ({
      id: idOf('PRINTERPURPOSES', code),
      printers: printers.map(({ printer, station }) => ({
        printerId: idOf('DEVICES', printer),
        ...(station !== undefined && { stationId: idOf('CASHES', station) }),
      })),
    })),
    documents: scenario.documents.map(({ code, kind, operation, purpose }) => ({
      id: idOf('DOCUMENTS', code),
      kind,
      ...(purpose !== undefined && { purposeId: idOf('PRINTERPURPOSES', purpose) }),
      ...(operation !== undefined && { operationId: idOf('OPERATIONS', operation) }),
    })),
    layouts: scenario.layouts.map(({ code, document }) => ({
      id: idOf('MAKETS', code),
      documentId: idOf('DOCUMENTS', document),
    })),
    operations: scenario.operations.map(({ code, right }) => ({
      id: idOf('OPERATIONS', code),
      ...(right && { right }),
    })),
    parameters: scenario.parameters.map((parameter) => parameterOf(parameter, idOf)),
    ...(network && { upstream: network.upstream }),
    dictionaries: network?.dictionaries ?? ['work.udb'],
    mobileLicences: (network?.mobileLicences ?? []).map((licence) => ({
      ...licence,
      instances: licence.instances.map((each) => ({ ...each, since: Date.parse(each.since) })),
    })),
  }
}

function deviceOf(
  { code, driver, kind, menu, station }: Scenario['devices'][number],
  idOf: IdByCode,
): DeviceData {
  return {
    id: idOf('DEVICES', code),
    kind,
    driver,
    ...(station !== undefined && { stationId: idOf('CASHES', station) }),
    menu: menu.map((entry) => menuEntry(entry, idOf)),
  }
}

function menuEntry(entry: Scenario['devices'][number]['menu'][number], idOf: IdByCode): DeviceMenuEntry {
  if ('entries' in entry)
    return { name: entry.name, entries: entry.entries.map((each) => menuEntry(each, idOf)) }
  const { name, operation, dialog, document } = entry
  return {
    name,
    operation,
    ...(dialog && { dialog }),
    ...(document !== undefined && { documentId: idOf('DOCUMENTS', document) }),
  }
}

function parameterOf(
  { code, parameter, value, exceptions }: Scenario['parameters'][number],
  idOf: IdByCode,
): ParameterData {
  return {
    id: idOf('PARAMETERS', code),
    name: parameter,
    value,
    exceptions: exceptions.map(({ value, station, table, waiter, guestType }) => ({
      value,
      ...(station !== undefined && { stationId: idOf('CASHES', station) }),
      ...(table !== undefined && { tableId: idOf('TABLES', table) }),
      ...(waiter !== undefined && { waiterId: idOf('EMPLOYEES', waiter) }),
      ...(guestType !== undefined && { guestTypeId: idOf('GUESTTYPES', guestType) }),
    })),
  }
}
