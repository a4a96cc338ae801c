/** The catalogue with everything resolved that does not depend on an output. */

export type Builtin =
  | 'string'
  | 'normalizedString'
  | 'token'
  | 'int'
  | 'integer'
  | 'long'
  | 'nonNegativeInteger'
  | 'positiveInteger'
  | 'boolean'
  | 'dateTime'
  | 'date'
  | 'base64Binary'

export type Evidence = 'schema' | 'server' | 'vendor' | 'client' | 'inferred'

export interface SimpleType {
  /** Set for types that have a name in the catalogue. */
  readonly name?: string
  readonly builtin: Builtin
  readonly enum?: readonly string[]
  readonly enumDoc?: Readonly<Record<string, string>>
  readonly anyCase?: boolean
  readonly pattern?: string
  readonly maxLength?: number
  readonly minInclusive?: number
  readonly maxInclusive?: number
  readonly doc?: string
  readonly since?: string
  readonly differs: readonly string[]
  readonly notes: readonly string[]
}

interface Described {
  readonly doc?: string
  readonly since?: string
  readonly evidence: Evidence
  readonly differs: readonly string[]
}

export interface Attribute extends Described {
  readonly name: string
  readonly type: SimpleType
  readonly unit?: 'money' | 'quantity' | 'guid'
  readonly required: boolean
  readonly prohibited: boolean
  readonly default?: string
  readonly fixed?: string
  /** Known from answers only; requests do not offer it. */
  readonly answerOnly: boolean
}

export interface ElementParticle extends Described {
  readonly kind: 'element'
  readonly name: string
  /** Name in TypeScript where the XML name occurs twice in one type. */
  readonly key: string
  readonly min: number
  readonly max: number
  readonly type: ElementType
}
export type ElementType =
  | { readonly kind: 'simple'; readonly type: SimpleType }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'inline'; readonly type: ComplexType }
  | { readonly kind: 'any' }

export interface GroupParticle {
  readonly kind: 'sequence' | 'choice' | 'all'
  readonly min: number
  readonly max: number
  readonly ordered: boolean
  readonly of: readonly Particle[]
}
export interface WildcardParticle {
  readonly kind: 'any'
  readonly min: number
  readonly max: number
  readonly mode: 'skip' | 'lax' | 'strict'
}
export type Particle = ElementParticle | GroupParticle | WildcardParticle

export interface ComplexType {
  /** Named complex type that this one appends to. */
  readonly extends?: string
  /** Set for an element with text: the type of the text. */
  readonly text?: SimpleType
  readonly content?: GroupParticle
  readonly attributes: readonly Attribute[]
  readonly attributeGroups: readonly string[]
  readonly anyAttribute?: 'skip' | 'lax' | 'strict'
  readonly oneOf?: readonly (readonly string[])[]
}

export interface NamedComplex extends ComplexType {
  readonly name: string
  readonly doc?: string
  readonly since?: string
  readonly differs: readonly string[]
  readonly notes: readonly string[]
}

export interface Command {
  readonly name: string
  readonly purpose: string
  readonly nodes: readonly string[]
  readonly impact: 'read' | 'write' | 'danger'
  readonly effect: 'read' | 'repeatable' | 'write'
  readonly license?: 'required' | 'identity'
  readonly bare: boolean
  readonly forms: readonly ('RK7CMD' | 'RK7Command' | 'RK7Command2')[]
  readonly since?: string
  readonly group: string
  readonly request: ComplexType
  readonly response: ComplexType
  /** Attributes of RK7Query itself. */
  readonly query: readonly Attribute[]
  readonly differs: readonly string[]
  readonly notes: readonly string[]
  readonly errors: readonly { readonly code?: number; readonly text: string | null; readonly doc?: string }[]
  readonly example: string
}

export interface KnownError {
  readonly code: number
  readonly text: string | null
  readonly english?: string
  readonly when: string
  readonly status?: string
  readonly commands: readonly string[]
  readonly basis: string
}

export interface Model {
  readonly simple: ReadonlyMap<string, SimpleType>
  readonly complex: ReadonlyMap<string, NamedComplex>
  readonly groups: ReadonlyMap<string, readonly Attribute[]>
  readonly commands: readonly Command[]
  readonly errors: readonly KnownError[]
}

/** Stands for "any number of times". */
export const unbounded = Number.POSITIVE_INFINITY
