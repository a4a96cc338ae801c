import type { WsField, WsTask } from './schema.ts'

/** Members of an object or of each element of a list, without the address and without what stands for unknown ones. */
export function membersOf(field: WsField | undefined): readonly (readonly [string, WsField])[] {
  return Object.entries(field?.fields ?? field?.items ?? {}).filter(
    ([name, member]) => name !== 'sync' && name !== 'async' && !isRemainder(name, member),
  )
}

/** The catalogue writes `other: any` where a page continues that could not be read. */
const isRemainder = (name: string, field: WsField): boolean => name === 'other' && field.type === 'any'

/** Whether a request of the task names a restaurant. GetTaskResponse is answered by White Server, whatever its table says. */
export function isAddressed({ taskType, request }: WsTask): boolean {
  const fields = request.params?.fields ?? {}
  return taskType !== 'GetTaskResponse' && ('sync' in fields || 'async' in fields)
}

/** What a type of the notation is about: `array of int` → list of `int`. */
export function shapeOf({ type }: WsField): {
  readonly base: string
  readonly list: boolean
  readonly nullable: boolean
} {
  const nullable = type.endsWith('|null')
  const plain = type.replace(/\|null$/, '')
  if (plain === 'array') return { base: 'object', list: true, nullable }
  const list = plain.startsWith('array of ')
  return { base: list ? plain.slice('array of '.length) : plain, list, nullable }
}
