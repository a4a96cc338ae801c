import { Money } from '@rkeeper-kit/core'
import type { CollectionName, RefItem } from '../contract.ts'
import type { TariffsData } from '../tariffs/data.ts'
import { detail, refItem } from './collections.ts'
import type { TariffsScenario } from './schema-tariffs.ts'

type IdOf = (collection: CollectionName, code: number) => number

/** Collections that the section `tariffs` of a scenario brings; empty without it. How the server names the properties is inferred. */
export function tariffItems(
  tariffs: TariffsScenario | undefined,
): Record<'TARIFFICATIONTYPES' | 'TARIFFDETAILS', readonly RefItem[]> {
  const types = tariffs?.types ?? []
  return {
    TARIFFICATIONTYPES: types.map((line) => refItem('TARIFFICATIONTYPES', line)),
    TARIFFDETAILS: types.map(({ id, code, perHour }) =>
      detail('TARIFFDETAILS', id ?? code, id ?? code, {
        Period: '60',
        Price: String(Money.toHundredths(Money.fromDecimal(perHour))),
      }),
    ),
  }
}

export function buildTariffs({ devices, types }: TariffsScenario, idOf: IdOf): TariffsData {
  return {
    types: types.map(({ code, dish, perHour, pauseMinutes }) => ({
      id: idOf('TARIFFICATIONTYPES', code),
      perHour: Money.fromDecimal(perHour),
      ...(dish !== undefined && { dishId: idOf('MENUITEMS', dish) }),
      ...(pauseMinutes !== undefined && { pause: pauseMinutes * 60_000 }),
    })),
    devices: devices.map(({ lane, table, type, unit }) => ({
      tableId: idOf('TABLES', table),
      ...(lane !== undefined && { lane }),
      ...(type !== undefined && { typeId: idOf('TARIFFICATIONTYPES', type) }),
      ...(unit !== undefined && { unitId: idOf('DEVICES', unit) }),
    })),
  }
}
