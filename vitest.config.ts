import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'training/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 30_000,
  },
})
