import { expect, test } from 'vitest';
import { isInProjects, projectTops } from './project-tops.ts';

const listed = [
  'one/package.json',
  'one/lib/package.json',
  'one/lib/a.js',
  'one/b.js',
  'two/README.md',
  'two/c.js',
  'd.js',
];

test.each([
  ['one/lib/a.js', ['one/'], ['one/b.js'], ['two/c.js', 'd.js']],
  ['two/c.js', ['two/'], ['two/x/y.js'], ['one/b.js']],
  ['d.js', [''], ['d.js', 'one/b.js'], []],
])('what %s names concerns %j', (file, tops, inside, outside) => {
  const found = projectTops([file], listed);
  expect([...found]).toEqual(tops);
  expect(inside.every((one) => isInProjects(one, found))).toBe(true);
  expect(outside.some((one) => isInProjects(one, found))).toBe(false);
});
