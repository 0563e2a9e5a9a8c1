import { defineConfig } from 'vitest/config';

const project = (name: string, root: string) => ({
  test: { name, root, include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000 },
});

// One project a package, all in one process: `vitest run --project core` runs one of them.
export default defineConfig({
  test: {
    // Of two processors it would use one, and tests of the Action wait for an API that is slow on purpose.
    maxWorkers: 3,
    projects: [
      project('core', 'packages/core'),
      project('providers', 'packages/providers'),
      project('audit', 'packages/audit'),
      project('report', 'packages/report'),
      project('node', 'packages/node'),
      project('testkit', 'packages/testkit'),
      project('cli', 'apps/cli'),
      project('tui', 'apps/tui'),
      project('action', 'apps/action'),
      {
        test: {
          name: 'workspace',
          root: 'tools',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
