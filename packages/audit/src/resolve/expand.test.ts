import { mixerCatalogue, outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { type Extraction, extractEvidence } from '../extract-evidence.ts';
import { Evaluator } from './evaluator.ts';
import { expand } from './expand.ts';
import { type FunctionInfo, Program } from './program/program.ts';

/** A request in a wrapper, and as many wrappers around it. */
const wrapped = (depth: number): string =>
  [
    `function g0(p) { return fetch('https://mixer.com/api/v1' + p) }`,
    ...Array.from({ length: depth }, (_, at) => `function g${at + 1}(p) { return g${at}(p) }`),
    `g${depth}('/users/current');`,
  ].join('\n');

async function extracted(text: string): Promise<Extraction> {
  const outlines = await outlinesOf({ 'a.js': text });
  return extractEvidence(outlines, new Map([['a.js', text]]), [mixerCatalogue()]);
}

test('a path may be known eight callers away', async () => {
  const { evidence, muchCalled } = await extracted(wrapped(7));
  expect(evidence.map(({ certainty, path }) => `${certainty} ${path}`)).toEqual(['certain /users/current']);
  expect(muchCalled).toEqual([]);
});

test('that it may be known further away is told', async () => {
  const { evidence, muchCalled } = await extracted(wrapped(8));
  expect(evidence).toEqual([]);
  expect(muchCalled).toEqual(['a.js']);
});

test('a function that calls itself is no caller further away', async () => {
  const { muchCalled } = await extracted(
    `function get(p, n) { return n ? get(p + '/a', n - 1) : fetch('https://mixer.com/api/v1' + p) }\nget('/users/1', 3);`,
  );
  expect(muchCalled).toEqual([]);
});

test('what outgrows the stack ends a place and not the audit, and is told', async () => {
  const program = new Program(await outlinesOf({ 'a.js': 'f(1);' }), () => ({}));
  const evaluator = new Evaluator(program);
  const forever = (): ReadonlySet<FunctionInfo> => forever();
  const failing = (): never => {
    throw new RangeError('another one');
  };
  expand(evaluator, forever, program.calls[0]);
  expect([...evaluator.steps.cutShort]).toEqual(['a.js']);
  expect(() => expand(evaluator, failing, program.calls[0])).toThrow('another one');
});

const api = (method: string): string => `class Api {
  constructor(base) { this.base = base; }
  get(path) { return fetch(this.base + path); }
  ${method}
}
`;
const makers = (count: number, use: string): string =>
  Array.from(
    { length: count },
    (_, at) => `export const f${at} = () => new Api('https://mixer.com/api/v1')${use};`,
  ).join('\n');

test('of a method that nobody calls only some of those who make its objects are looked at', async () => {
  const code = api('any(address) { return fetch(this.base + address); }') + makers(700, '');
  const { evidence, muchCalled } = await extracted(code);
  expect(evidence.map(({ certainty }) => certainty)).toEqual(Array.from({ length: 40 }, () => 'unresolved'));
  expect(muchCalled).toEqual([]);
});

test('a method that nobody calls takes nothing from the others', async () => {
  const code = api('any(address) { return this.get(address); }') + makers(90, ".get('/users/current')");
  const { evidence } = await extracted(code);
  expect(evidence.filter(({ certainty }) => certainty === 'certain')).toHaveLength(90);
});
