import type { StoreHouseData } from '../contract.ts'

const identified = [
  'legalEntities',
  'departments',
  'unitGroups',
  'goodGroups',
  'goods',
  'correspondents',
  'documents',
  'eDocs',
] as const

type Line = Readonly<{ rid: number }>

/** The data with lines added, or put in the place of those of the same rid. */
export function putLines(data: StoreHouseData, lines: Partial<StoreHouseData>): StoreHouseData {
  const changed = identified.flatMap((kind) => {
    const added: readonly Line[] | undefined = lines[kind]
    return added ? [[kind, withLines(data[kind], added)]] : []
  })
  return { ...data, ...Object.fromEntries(changed) }
}

function withLines(old: readonly Line[], added: readonly Line[]): Line[] {
  const replaced = new Set(added.map(({ rid }) => rid))
  return [...old.filter(({ rid }) => !replaced.has(rid)), ...added]
}
