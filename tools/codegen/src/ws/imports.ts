/** Import lines of one module, gathered while its text is made. */
export class Imports {
  readonly #modules = new Map<string, Set<string>>()

  /** Remembers the import and returns the name, so that it can stand in the text. */
  use(name: string, module: string, kind: 'value' | 'type' = 'value'): string {
    const names = this.#modules.get(module) ?? new Set<string>()
    names.add(kind === 'type' ? `type ${name}` : name)
    this.#modules.set(module, names)
    return name
  }

  text(): string {
    return [...this.#modules]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([module, names]) => {
        const values = new Set([...names].filter((name) => !name.startsWith('type ')))
        const sorted = [...names]
          .filter((name) => !values.has(name.replace('type ', '')) || values.has(name))
          .sort()
        const onlyTypes = values.size === 0
        const list = sorted.map((name) => (onlyTypes ? name.replace('type ', '') : name)).join(', ')
        return `import ${onlyTypes ? 'type ' : ''}{ ${list} } from '${module}'\n`
      })
      .join('')
  }
}
