import type { LayoutChoice, LayoutLine } from '../../../domain/contract.ts'
import { DomainError } from '../../../domain/errors.ts'
import { refKey } from './refs.ts'

type Ref = Parameters<typeof refKey>[0]

/** The layout that a request names, by itself or by its document. */
export function layoutChoice({
  Document,
  Layout,
  Maket,
}: {
  readonly Document?: Ref
  readonly Layout?: Ref
  readonly Maket?: Ref
}): LayoutChoice {
  const layout = Layout ?? Maket
  return layout ? { layout: refKey(layout) } : { document: refKey(Document ?? {}) }
}

/** A rendered layout in a format. Throws `formatNotSimulated` for those of office programs and for PDF. */
export function layoutText(lines: readonly LayoutLine[], format: string): string {
  if (format === 'txt') return lines.map(({ text }) => text).join('\n')
  if (format === 'xml') return `<Layout>${lines.map(lineElement).join('')}</Layout>`
  if (format === 'html') return `<!doctype html><pre>${lines.map(htmlLine).join('\n')}</pre>`
  throw new DomainError('formatNotSimulated', { format })
}

const lineElement = ({ bold, text }: LayoutLine): string =>
  `<TextLine${bold ? ' Bold="1"' : ''} Text="${escaped(text)}"/>`

const htmlLine = ({ bold, text }: LayoutLine): string => (bold ? `<b>${escaped(text)}</b>` : escaped(text))

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** Our layouts have nothing to filter. */
export function warnOfFilters(
  {
    DataSourceParams,
    LayoutFilters,
  }: { readonly DataSourceParams?: string; readonly LayoutFilters?: string },
  warn: (text: string) => void,
): void {
  if (LayoutFilters !== undefined || DataSourceParams !== undefined)
    warn('LayoutFilters and DataSourceParams have no effect in the simulator.')
}
