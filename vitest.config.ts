import { defineConfig } from 'vitest/config';

// As the command itself has them. Without them V8 optimises the grammars in the background, Swift's for half a minute: that holds up
// every test beside it, and the fuzzer takes it for the time of a file.
const execArgv = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

const project = (name: string, root: string) => ({
  test: { name, root, include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000, execArgv },
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
          execArgv,
          root: 'tools',
          include: ['tests/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
