import process from 'node:process';
import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { Arm, Statement } from '../../outline/outline.ts';
import { historiesAt } from '../program/binds.ts';
import type { PlacedBind } from '../program/program.ts';

/** Statements one after the other, each an assignment to the same variable in its own place. */
function bindsOf(rows: readonly (readonly [operator: '=' | '+=', arms: readonly Arm[]])[]): PlacedBind[] {
  return rows.map(([operator, arms], index) => {
    const at = { start: index * 10, end: index * 10 + 9 };
    const target = { kind: 'name', name: 'a', at } as const;
    const bind: Extract<Statement, { kind: 'bind' }> = {
      kind: 'bind',
      target,
      value: { kind: 'text', value: `${index}`, at: { start: at.start + 5, end: at.end } },
      operator,
      isDeclaration: false,
      at,
      arms,
    };
    return { bind } as PlacedBind;
  });
}

const numbersOf = (histories: readonly (readonly PlacedBind[])[]): number[][] =>
  histories.map((history) => history.map(({ bind }) => bind.at.start / 10));

const [yes, no] = [
  { branch: 1, arm: 0 },
  { branch: 1, arm: 1 },
] as const;

test('a history goes through one arm of a branch, and what is in no branch is in all of them', () => {
  const binds = bindsOf([
    ['=', []],
    ['+=', [yes]],
    ['+=', [yes]],
    ['+=', [no]],
    ['+=', []],
  ]);
  expect(numbersOf(historiesAt(binds, 100, []))).toEqual([
    [0, 1, 4],
    [0, 2, 4],
    [0, 1, 2, 4],
    [0, 3, 4],
  ]);
});

// Milliseconds of the processor's, not of a busy machine's: what is linear in these takes less than two seconds.
const limit = 8_000;

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

test.each<[string, number | undefined, (index: number) => readonly Arm[]]>([
  ['in no branch', undefined, () => []],
  ['in no branch, as the next line sees them', 1e9, () => []],
  ['in one branch', undefined, () => [yes]],
  ['each in a branch of its own', 1e9, (index) => [{ branch: index, arm: 0 }]],
])('a quarter of a million things appended: %s', (_, position, armsOf) => {
  const binds = bindsOf(Array.from({ length: 250_000 }, (__, index) => ['+=', armsOf(index)] as const));
  const started = processorTime();
  const histories = historiesAt(binds, position, []);
  expect(histories.length).toBeLessThanOrEqual(8);
  expect(histories.at(-1)?.at(-1)).toBe(binds.at(-1));
  expect(processorTime() - started).toBeLessThan(limit);
});

test.each([
  ['a.lua', 'a = a\n'],
  ['a.py', 'a += a\n'],
  ['a.js', 'a += b\n'],
])('%s: a megabyte of %j is audited in seconds', async (file, line) => {
  const started = processorTime();
  await evidenceIn({ [file]: line.repeat(1_000_000 / line.length) });
  expect(processorTime() - started).toBeLessThan(limit);
});

test('objects that take over what all before them have are read as far as one may take over', async () => {
  const started = processorTime();
  const chain = Array.from({ length: 5_000 }, (_, at) => `const o${at + 1} = { ...o${at}, k${at}: '/u${at}' };\n`);
  const calls = [60, 5_000].map((at) => `fetch('https://mixer.com/api/v1' + o${at}.k50);\n`).join('');
  await evidenceIn({ 'a.js': `const o0 = { url: '/users' };\n${chain.join('')}${calls}` });
  expect(processorTime() - started).toBeLessThan(limit);
});
