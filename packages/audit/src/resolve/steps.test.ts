import { outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { Steps, stepsBefore } from './steps.ts';

/** How many steps one question gets. */
function stepsOf(steps: Steps, file: string): number {
  if (!steps.startQuestion(file)) return 0;
  let count = 0;
  while (steps.take()) count += 1;
  return count;
}

const questionsOf = (steps: Steps, file: string): readonly number[] => {
  const all: number[] = [];
  for (let count = stepsOf(steps, file); count > 0; count = stepsOf(steps, file)) all.push(count);
  return all;
};

test('many steps for each question of a file, then few, then none; other files have their own', () => {
  const steps = new Steps(() => 0);
  const all = questionsOf(steps, 'a.js');
  expect(new Set(all)).toEqual(new Set([1_500, 15]));
  expect(all.toSorted((left, right) => right - left)).toEqual(all);
  expect([...steps.cutShort]).toEqual(['a.js']);
  expect(stepsOf(steps, 'b.js')).toBe(1_500);
});

test('what a file took to read it cannot ask', () => {
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const [short, long] = [0, 100_000].map((read) => sum(questionsOf(new Steps(() => read), 'a.js')));
  // An evaluation counts as three of them.
  expect((short ?? 0) - (long ?? 0)).toBeGreaterThan(32_000);
  expect((short ?? 0) - (long ?? 0)).toBeLessThan(35_000);
});

test('findings take steps too, until there are none left', () => {
  const steps = new Steps(() => 0);
  let count = 0;
  while (steps.takeFinding('a.js')) count += 1;
  expect(count).toBe(16_999);
  expect([...steps.cutShort]).toEqual(['a.js']);
  expect(stepsOf(steps, 'a.js')).toBe(0);
  expect(steps.takeFinding('b.js')).toBe(true);
});

test('who calls a place asks about it: its own file pays, wherever the question leads', () => {
  const steps = new Steps(() => 0);
  steps.askFor('caller.js', () => questionsOf(steps, 'library.js'));
  expect([...steps.cutShort]).toEqual(['caller.js']);
  expect(stepsOf(steps, 'library.js')).toBe(1_500);
  expect(stepsOf(steps, 'caller.js')).toBe(0);
});

test('more than a question has is not gone through, and the file is named', () => {
  const steps = new Steps(() => 0);
  steps.startQuestion('a.js');
  expect(steps.takeMany(1_500, 'b.js')).toBe(true);
  expect(steps.take()).toBe(false);
  expect(steps.takeMany(1_501, 'b.js')).toBe(false);
  expect([...steps.crowded]).toEqual(['b.js']);
});

test('what is only gone through takes a part of a step, and no more of it is', () => {
  const steps = new Steps(() => 0);
  steps.startQuestion('a.js');
  expect(steps.takeMany(1_500, 'b.js', 16)).toBe(true);
  expect(steps.left).toBe(1_500 - 94);
  expect(steps.takeMany(1_501, 'b.js', 16)).toBe(false);
  expect(steps.left).toBe(0);
});

test('a file that was not read to its end has taken the most', async () => {
  const [outline] = await outlinesOf({ 'a.js': 'fetch(path);\n'.repeat(100) });
  if (!outline) throw new RangeError('no outline');
  expect(stepsBefore(outline, 0)).toBe(433);
  expect(stepsBefore({ ...outline, end: 500 }, 0)).toBe(150_000);
  expect(stepsBefore(outline, 100)).toBe(433 + 800);
  expect(stepsBefore({ ...outline, end: 500 }, 0)).toBeGreaterThan(stepsBefore({ ...outline, body: [] }, 0));
});

test('however many calls a file has, it may ask something', async () => {
  const [outline] = await outlinesOf({ 'a.js': 'fetch(path);\n' });
  if (!outline) throw new RangeError('no outline');
  const before = stepsBefore({ ...outline, end: 500 }, 100_000);
  expect(before).toBe(170_000);
  expect(new Steps(() => before).startQuestion('a.js')).toBe(true);
});

test('in a program that asks very much, files that name no provider have little left, and those that do all of theirs', () => {
  const steps = new Steps(
    () => 0,
    (file) => file === 'talks.js',
  );
  for (const file of Array.from({ length: 8 }, (_, at) => `${at}.js`))
    while (steps.takeBetween(1_000, file)) steps.mayAsk(file);
  const left = (file: string): number => {
    let count = 0;
    while (steps.takeBetween(1, file)) count += 1;
    return count;
  };
  expect(left('d.js')).toBe(12_999);
  expect([...steps.cutShort]).toContain('d.js');
  expect(left('talks.js')).toBe(339_999);
});
