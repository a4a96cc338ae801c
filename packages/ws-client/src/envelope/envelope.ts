/** Head of every answer. */
export interface ResponseCommon {
  /** The server's id of the task; quote it to the vendor's support. */
  readonly taskGuid?: string
  readonly taskType?: string
  readonly objectId?: number
  /** The agent that answered; only agents of version 2 tell. */
  readonly agentGuid?: string
  /** `NoOperations`: there is no answer yet. */
  readonly asyncCode?: string
}

/** An answer of White Server before its contents are looked at. */
export interface Envelope {
  readonly responseCommon: ResponseCommon
  /** As sent; undefined when there is none. */
  readonly taskResponse: unknown
  /** Messages of the queue only. */
  readonly eventResponse?: unknown
  readonly error: unknown
}

/** Reads the envelope; undefined when the text is not a JSON object. Source: vendor's documentation. */
export function parseEnvelope(text: string): Envelope | undefined {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isRecord(body)) return undefined
  return {
    responseCommon: isRecord(body.responseCommon) ? body.responseCommon : {},
    taskResponse: body.taskResponse ?? undefined,
    ...(body.eventResponse !== undefined && { eventResponse: body.eventResponse }),
    error: body.error ?? undefined,
  }
}

/** Whether a value is an object with named members: neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
