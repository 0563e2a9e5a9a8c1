import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// As the command itself has them. Without them V8 optimises the grammars in the background, Swift's for half a minute: that holds up
// every test beside it, and the fuzzer takes it for the time of a file.
const execArgv = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

const project = (name: string, root: string) => ({
  test: { name, root, include: ['src/**/*.test.{ts,tsx}'], testTimeout: 60_000, hookTimeout: 60_000, execArgv },
});

// Files that take longest come first, so that none is left alone at the end: those start programs, and audit has only short ones.
const projects = [
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
  project('action', 'apps/action'),
  project('cli', 'apps/cli'),
  project('core', 'packages/core'),
  project('providers', 'packages/providers'),
  project('node', 'packages/node'),
  project('tui', 'apps/tui'),
  project('report', 'packages/report'),
  project('testkit', 'packages/testkit'),
  project('audit', 'packages/audit'),
];

/** The projects as they are listed below, the files of each as Vitest sorts them: the longest first. */
class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project: { name: of } }: TestSpecification): number =>
      projects.findIndex(({ test }) => test.name === of);
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

// One project a package, all in one process: `vitest run --project core` runs one of them.
export default defineConfig({
  test: {
    // Of two processors it would use one, and tests of the Action wait for an API that is slow on purpose: four keep both busy.
    maxWorkers: 4,
    // A process for each file would load the same modules and grammars hundreds of times, which takes longer than the tests do. Files
    // share one, so a test that changes the environment has to put it back.
    isolate: false,
    sequence: { sequencer: InOrder },
    projects,
  },
});
