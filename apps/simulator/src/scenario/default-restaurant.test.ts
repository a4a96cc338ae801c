import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadRestaurant } from '../domain/scenario/index.ts'

const file = fileURLToPath(new URL('../../scenarios/generated/default.json', import.meta.url))

test('the restaurant built beforehand is that of scenarios/default.yaml (vitest run default-restaurant -u builds it anew)', async () => {
  const built = loadRestaurant()
  const text = `${JSON.stringify(built, null, 1)}\n`
  expect(JSON.parse(text)).toEqual(built)
  await expect(text).toMatchFileSnapshot(file)
})
