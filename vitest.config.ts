import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Workspace packages resolve to their sources: no build is needed to run the tests.
  resolve: { conditions: ['@rkeeper-kit/source'] },
  ssr: { resolve: { conditions: ['@rkeeper-kit/source', 'node'] } },
  test: {
    include: ['{packages,apps,tools,examples}/*/{src,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    environment: 'node',
    globalSetup: ['tools/xsd-conformance/src/compile-helper.ts'],
    testTimeout: 20_000,
  },
})
