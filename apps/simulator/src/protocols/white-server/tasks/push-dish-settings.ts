import { handler } from './handler.ts'

/** Writes what a dish is called and looks like where it is delivered: extended properties of the dish. */
export const pushDishSettings = handler(
  'PushDishSettings',
  'till',
  ({ domain: { references } }, { identity, extProperties }) => {
    const props = Object.fromEntries(extProperties.map(({ name, value }) => [name, value]))
    references.write('MENUITEMS', [{ key: { id: identity }, props }])
  },
)
