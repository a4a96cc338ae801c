import type { HandlerContext } from '../handler.ts'

/** Puts into the journal which of these parts a request gave in vain. */
export function warnWithoutEffect<Params extends object>(
  params: Params,
  parts: readonly (keyof Params & string)[],
  { warn }: Pick<HandlerContext, 'warn'>,
): void {
  for (const part of parts) if (params[part] !== undefined) warn(`${part} has no effect in the simulator.`)
}
