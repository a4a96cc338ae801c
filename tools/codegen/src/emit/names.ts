import type { Model } from '../model/types.ts'

/** `Guests_Item` → `GuestsItem`, `refItem` → `RefItem`. */
export const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z0-9])/gi, (_, _separator: string, letter: string) => letter.toUpperCase())

/** `refItem`, `guestsItem`: names of tables and of their files. */
export const camel = (name: string): string => {
  const text = pascal(name)
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** Name of a named type in TypeScript. A type that would be named like a command gets a suffix. */
export function typeName(model: Model, name: string): string {
  const plain = pascal(name)
  return model.commands.some((command) => command.name === plain) ? `${plain}Type` : plain
}

/** A property name, quoted only where it has to be. */
export const property = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name))

export const quote = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`

/** A JSDoc block from its lines, with every line indented. */
export function docBlock(lines: readonly string[], indent: string): string {
  const safe = lines.filter((line) => line !== '').map((line) => line.replace(/\*\//g, '*\\/'))
  if (safe.length === 0) return ''
  if (safe.length === 1) return `${indent}/** ${sentence(safe[0] ?? '')} */\n`
  return `${indent}/**\n${safe.map((line) => `${indent} * ${sentence(line)}\n`).join('')}${indent} */\n`
}

const sentence = (line: string): string => {
  const text = /^[a-z]+\b(?![-_/])/.test(line) ? line.charAt(0).toUpperCase() + line.slice(1) : line
  return /[.!?`:]$|^@/.test(line) ? text : `${text}.`
}
