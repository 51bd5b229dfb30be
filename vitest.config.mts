import { defineConfig } from 'vitest/config'

const integration = {
  // Only what hangs ends by time: a slow machine decides no test.
  hookTimeout: 600_000,
  include: ['tests/int/**/*.int.test.ts'],
  // Payload and what it needs are loaded once, not for each file; `tests/setup.ts` loads ours anew.
  isolate: false,
  setupFiles: ['tests/setup.ts'],
  testTimeout: 300_000,
}

// The MongoDB half of the integration suite runs where there is a server to run it on.
const { MONGODB_URI } = process.env

export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    maxWorkers: 2,
    projects: [
      { extends: true, test: { include: ['tests/unit/**/*.test.ts'], name: 'unit' } },
      { extends: true, test: { include: ['tests/nginx/**/*.test.ts'], name: 'nginx' } },
      {
        extends: true,
        test: { include: ['tests/redis/**/*.test.ts'], name: 'redis', testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          hookTimeout: 600_000,
          include: ['tests/servers/**/*.test.ts'],
          name: 'servers',
          testTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: { ...integration, env: { TEST_DATABASE: 'sqlite' }, name: 'sqlite' },
      },
      ...(MONGODB_URI
        ? [
            {
              extends: true as const,
              test: { ...integration, env: { TEST_DATABASE: 'mongodb' }, name: 'mongodb' },
            },
          ]
        : []),
    ],
  },
})
