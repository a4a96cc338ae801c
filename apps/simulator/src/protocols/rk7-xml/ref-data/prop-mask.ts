/** Which properties of an object are wanted, and of the objects inside it. */
export interface PropMask {
  /** `className` is that of the object, for masks that speak of one class only. */
  wants(property: string, className?: string): boolean
  /** Mask of a nested object; undefined where it is not wanted. */
  nested(name: string): PropMask | undefined
  /** Of a mask of children: what is wanted of those of a class; undefined where they are not wanted. */
  ofClass(className: string): PropMask | undefined
}

/** Everything, at every depth. */
export const everything: PropMask = {
  wants: () => true,
  nested: () => everything,
  ofClass: () => everything,
}

interface Node {
  all: boolean
  readonly names: Set<string>
  readonly without: Set<string>
  readonly inner: Map<string, Node>
  /** Properties of one class only, by the class. */
  readonly classes: Map<string, Node>
}

/** A mask that breaks the grammar, with the place. */
export class PropMaskError extends Error {
  override readonly name = 'PropMaskError'
}

/**
 * Reads a mask: `*`, `items.(Ident,Code)`, `items.Ident`, `{Ident,Code}` for `items.(…)`, `!Name` for all but one, `TClass(…)` and
 * `TClass:Name` for one class. An empty mask wants nothing.
 * @throws PropMaskError
 */
export function parsePropMask(mask: string): PropMask {
  const reader = new MaskReader(mask)
  const root = newNode()
  reader.list(root, undefined)
  return view(root)
}

const newNode = (): Node => ({
  all: false,
  names: new Set(),
  without: new Set(),
  inner: new Map(),
  classes: new Map(),
})

class MaskReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Terms separated by commas, up to the closing bracket. */
  list(node: Node, closing: string | undefined): void {
    for (;;) {
      this.#blanks()
      if (this.#peek() === closing) break
      this.#term(node)
      this.#blanks()
      if (this.#peek() === ',') this.#at += 1
      else if (this.#peek() !== closing && this.#peek() !== '{')
        this.#fail(closing ? `"," or "${closing}"` : '","')
    }
    if (closing !== undefined) this.#at += 1
  }

  #term(node: Node): void {
    const first = this.#peek()
    if (first === '{') this.#group(part(node.inner, 'items'), '}')
    else if (first === '(') this.#group(node, ')')
    else if (first === '*') {
      this.#at += 1
      node.all = true
    } else if (first === '!') {
      this.#at += 1
      node.without.add(this.#name())
      node.all = true
    } else this.#path(node, this.#name())
  }

  /** `a`, `a.b`, `a.(b,c)`, `a(b,c)` or `TClass:a`. */
  #path(node: Node, name: string): void {
    if (this.#peek() === '.') {
      this.#at += 1
      this.#term(part(node.inner, name))
    } else if (this.#peek() === '(') this.#group(part(node.inner, name), ')')
    else if (this.#peek() === ':') {
      this.#at += 1
      this.#term(part(node.classes, name))
    } else node.names.add(name)
  }

  #group(node: Node, closing: string): void {
    this.#at += 1
    this.list(node, closing)
  }

  #name(): string {
    const [found] = /^[\p{L}_][\p{L}\p{N}_^-]*/u.exec(this.#text.slice(this.#at)) ?? []
    if (found === undefined) return this.#fail('the name of a property')
    this.#at += found.length
    return found
  }

  #blanks(): void {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at += 1
  }

  #peek(): string | undefined {
    return this.#text[this.#at]
  }

  #fail(expected: string): never {
    throw new PropMaskError(
      `PropMask, place ${this.#at + 1}: expected ${expected}, found "${this.#text.slice(this.#at, this.#at + 20)}"`,
    )
  }
}

function part(parts: Map<string, Node>, name: string): Node {
  const key = name.toLowerCase()
  const found = parts.get(key) ?? newNode()
  parts.set(key, found)
  return found
}

/** Names are compared without regard to case, as those of collections are. */
function view(node: Node): PropMask {
  const lower = (names: Set<string>) => new Set([...names].map((name) => name.toLowerCase()))
  const names = lower(node.names)
  const without = lower(node.without)
  const classes = new Map([...node.classes].map(([name, inner]) => [name, view(inner)]))
  const speaksOfAll = node.all || names.size > 0 || classes.size > 0
  const mask: PropMask = {
    wants: (property, className = '') => {
      const key = property.toLowerCase()
      if (names.has(key) || (node.all && !without.has(key))) return true
      return classes.get(className.toLowerCase())?.wants(property) ?? false
    },
    nested: (name) => {
      const inner = node.inner.get(name.toLowerCase())
      if (inner) return view(inner)
      return node.all && !without.has(name.toLowerCase()) ? everything : undefined
    },
    ofClass(className) {
      const inner = node.inner.get(className.toLowerCase())
      if (!inner) return speaksOfAll ? mask : undefined
      const own = view(inner)
      return { ...own, wants: (property) => own.wants(property) || mask.wants(property, className) }
    },
  }
  return mask
}
