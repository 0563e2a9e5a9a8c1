import type { OpenExtraction } from '@mixer-oauth/audit';
import { expect, test } from 'vitest';
import type { Reach } from './reach.ts';
import { withAllFiles } from './rounds.ts';

const none = { missingTypes: [], missingModules: [], holdingModules: [] };
const nothing = { evidence: [], secrets: [], unresolved: 0, cutShort: [], crowded: [], muchCalled: [] };

/** @param leads - files by the file whose links lead to them; behind `calls ` those to which its calls alone lead */
async function stepsOf(leads: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> {
  const files = ['a'];
  const steps: string[] = [];
  const namedBy = (kind: string): readonly string[] => files.flatMap((file) => leads[`${kind}${file}`] ?? []);
  const reach: Pick<Reach, 'wantedBy' | 'follow'> = {
    wantedBy: ({ missingModules }) => ({
      modules: missingModules.filter((file) => !files.includes(file)),
      gates: [],
      short: [],
      classes: [],
    }),
    follow: async ({ modules }, onFound) => {
      if (modules.length > 0) onFound?.();
      files.push(...modules);
      return modules.length > 0;
    },
  };
  await withAllFiles(reach, {
    files: () => files,
    look: (isNew) => {
      steps.push(`look at ${files.filter(isNew).join(' ')}`);
      return { ...none, missingModules: namedBy('') };
    },
    extract: (): OpenExtraction => {
      steps.push(`extract ${files.join(' ')}`);
      const links = { wrapperNames: [], shortNames: [], basesOfHeirs: [], wrapperOwners: [] };
      return { ...none, ...links, missingModules: namedBy('calls '), finish: () => nothing };
    },
  });
  return steps;
}

test('what is known without following calls is all read before the first extraction', async () => {
  expect(await stepsOf({ a: ['b'], b: ['c'] })).toEqual(['look at a', 'look at b', 'look at c', 'extract a b c']);
});

test('where calls lead further, what belongs to that is read before the next extraction', async () => {
  const steps = await stepsOf({ 'calls a': ['b'], b: ['c'] });
  expect(steps).toEqual(['look at a', 'extract a', 'look at b', 'look at c', 'extract a b c']);
});

test('names that lead to each other without end do not hold up a run', async () => {
  const chain = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`f${at}`, [`f${at + 1}`]]));
  const calls = Object.fromEntries(Object.entries(chain).map(([file, to]) => [`calls ${file}`, to]));
  const steps = await stepsOf({ ...chain, ...calls, a: ['f0'], 'calls a': ['f0'] });
  expect(steps.filter((step) => step.startsWith('extract'))).toHaveLength(7);
});
