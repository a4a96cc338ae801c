import type { Guid, RawElement } from '../types.ts'

/** State of an item; items are never really deleted. */
export type ItemStatus = 'active' | 'inactive' | 'deleted' | 'draft'

/** One item of a reference. What its mask leaves out is undefined. */
export interface ReferenceItem {
  /** `Ident`: the number that other commands call `id`. */
  readonly id: number | undefined
  /** The code that people see. */
  readonly code: number | undefined
  /** `GUIDString`. */
  readonly guid: Guid | undefined
  readonly name: string | undefined
  readonly altName: string | undefined
  /** `MainParentIdent`: the group it stands in. */
  readonly parentId: number | undefined
  readonly status: ItemStatus | undefined
  /** `ActiveHierarchy`: it and all groups above it are active. */
  readonly active: boolean | undefined
  /** All properties as they are written, under their own names. */
  readonly properties: Readonly<Record<string, string>>
  /** Child items and binary fields, where they were asked for. */
  readonly children: readonly RawElement[]
}

const statuses: Readonly<Record<string, ItemStatus>> = {
  rsActive: 'active',
  rsInactive: 'inactive',
  rsDeleted: 'deleted',
  rsDraft: 'draft',
}

/** Reads an element `Item`. */
export function itemOf({ attributes, children }: RawElement): ReferenceItem {
  const { Status: status = '', ActiveHierarchy: active } = attributes
  return {
    id: numberOf(attributes.Ident ?? attributes.ItemIdent),
    code: numberOf(attributes.Code),
    guid: attributes.GUIDString,
    name: attributes.Name,
    altName: attributes.AltName,
    parentId: numberOf(attributes.MainParentIdent),
    status: Object.hasOwn(statuses, status) ? statuses[status] : undefined,
    active: active === undefined ? undefined : /^(true|1)$/i.test(active),
    properties: attributes,
    children: children.filter((child) => typeof child !== 'string'),
  }
}

const numberOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined
