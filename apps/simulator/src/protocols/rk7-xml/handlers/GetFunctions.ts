import { GetFunctions } from '@rkeeper-kit/xml-interface'
import { handler } from '../handler.ts'

/** The commands that are really answered here. */
export const getFunctions = handler(GetFunctions, (_, { commands }) => ({
  Query: commands.map((name) => ({ name })),
}))
