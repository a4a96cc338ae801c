import { RegisterLogs } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** The masks are kept, and take the place of those registered before. There are no log files. */
export const registerLogs = handler(RegisterLogs, ({ Logs }, { domain: { node } }) => {
  node.registerLogs(
    Logs.Log.map(({ $text, Labels, Module }) => ({
      module: Module,
      mask: $text,
      ...(Labels !== undefined && { labels: Labels }),
    })),
  )
  return {}
})
