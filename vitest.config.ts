import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest keeps one processor to itself, which on a machine of two is half of them.
    maxWorkers: '100%',
    coverage: { include: ['src/**'] },
  },
})
