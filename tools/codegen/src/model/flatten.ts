import type {
  Attribute,
  ComplexType,
  ElementParticle,
  GroupParticle,
  Model,
  Particle,
  SimpleType,
} from './types.ts'

/** An element of a flattened type, with the occurrence that its surrounding groups leave it. */
export interface FlatElement extends ElementParticle {
  /** Whether it may stand more than once, by itself or because its choice repeats. */
  readonly many: boolean
  /** Belongs to a choice that is made once: required only where its branch is taken. */
  readonly inChoice: boolean
}

/** A choice that is made at most once. Branches hold indexes into `elements`. */
export interface FlatChoice {
  readonly required: boolean
  readonly branches: readonly (readonly number[])[]
}

/** A complex type with everything it inherits. */
export interface FlatType {
  readonly attributes: readonly Attribute[]
  readonly elements: readonly FlatElement[]
  readonly choices: readonly FlatChoice[]
  readonly text?: SimpleType
  readonly anyAttribute: boolean
  /** `one`: exactly one element of any kind. */
  readonly anyElement: 'none' | 'one' | 'any'
  /** The order among different elements carries meaning, so they form one list. */
  readonly ordered: boolean
  readonly oneOf?: readonly (readonly string[])[]
}

/** Takes in the base types and the attribute groups, and dissolves the content model into a list of elements. */
export function flatten(model: Model, type: ComplexType): FlatType {
  const chain: ComplexType[] = []
  for (let part: ComplexType | undefined = type; part; part = base(model, part)) chain.unshift(part)

  const attributes = new Map<string, Attribute>()
  const walk: Walk = { elements: [], choices: [], anyElement: 'none', ordered: false }
  for (const part of chain) {
    for (const group of part.attributeGroups)
      for (const attribute of model.groups.get(group) ?? []) attributes.set(attribute.name, attribute)
    for (const attribute of part.attributes) attributes.set(attribute.name, attribute)
    if (part.content) addGroup(walk, part.content, { optional: false, repeated: false, branch: undefined })
  }
  const keys = [...attributes.keys(), ...walk.elements.map((element) => element.key)]
  const twice = keys.find((key, index) => keys.indexOf(key) !== index)
  if (twice) throw new Error(`${twice} occurs twice in one type: give one of them another name with "as"`)
  const oneOf = chain.findLast((part) => part.oneOf)?.oneOf
  const text = chain.findLast((part) => part.text)?.text
  return {
    attributes: [...attributes.values()].filter((attribute) => !attribute.prohibited),
    elements: walk.elements,
    choices: walk.choices,
    anyAttribute: chain.some((part) => part.anyAttribute),
    anyElement: walk.anyElement,
    ordered: walk.ordered,
    ...(oneOf && oneOf.length > 0 ? { oneOf } : {}),
    ...(text ? { text } : {}),
  }
}

function base(model: Model, type: ComplexType): ComplexType | undefined {
  if (!type.extends) return undefined
  const found = model.complex.get(type.extends)
  if (!found) throw new Error(`Unknown base type ${type.extends}`)
  return found
}

interface Walk {
  readonly elements: FlatElement[]
  readonly choices: FlatChoice[]
  anyElement: FlatType['anyElement']
  ordered: boolean
}

interface Place {
  readonly optional: boolean
  readonly repeated: boolean
  /** Indexes of the choice's branch that we are in. */
  readonly branch: number[] | undefined
}

function addGroup(walk: Walk, group: GroupParticle, place: Place): void {
  const repeated = place.repeated || group.max > 1
  const optional = place.optional || group.min === 0
  if (group.kind !== 'choice') {
    if (group.max > 1 && group.of.length > 1)
      throw new Error('A repeated sequence of several elements is not supported')
    for (const particle of group.of) add(walk, particle, { ...place, optional, repeated })
    return
  }
  if (repeated) {
    if (place.branch) throw new Error('A repeated choice inside a choice is not supported')
    if (group.ordered) walk.ordered = true
    for (const particle of group.of) add(walk, particle, { optional: true, repeated, branch: undefined })
    return
  }
  if (place.branch) throw new Error('A choice inside a choice is not supported')
  const branches = group.of.map((particle) => {
    const branch: number[] = []
    add(walk, particle, { optional: false, repeated: false, branch })
    return branch
  })
  const emptiable = branches.some((branch) => branch.every((index) => walk.elements[index]?.min === 0))
  walk.choices.push({ required: !optional && !emptiable, branches })
}

function add(walk: Walk, particle: Particle, place: Place): void {
  if (particle.kind === 'any') {
    walk.anyElement = particle.min === 1 && particle.max === 1 ? 'one' : 'any'
    return
  }
  if (particle.kind !== 'element') {
    addGroup(walk, particle, place)
    return
  }
  place.branch?.push(walk.elements.length)
  walk.elements.push({
    ...particle,
    min: place.optional ? 0 : particle.min,
    many: place.repeated || particle.max > 1,
    inChoice: place.branch !== undefined,
  })
}
