import type { ElementContent, ObjectTable } from '../table.ts'

/** The table of an element's content; undefined for a text. */
export function tableInside(content: ElementContent): ObjectTable | undefined {
  if (typeof content === 'function') return content()
  return typeof content === 'string' || 'kind' in content ? undefined : content
}
