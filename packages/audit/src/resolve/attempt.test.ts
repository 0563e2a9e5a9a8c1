import type { Catalogue } from '@mixer-oauth/core';
import { evidenceIn, mixerCatalogue } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { attempt } from './attempt.ts';
import { Evaluator } from './evaluator.ts';
import { Program } from './program/program.ts';

const evaluatorOfNothing = (): Evaluator => new Evaluator(new Program([], () => ({})));
const endless = (): number => 1 + endless();

test('what outgrows the stack has no answer, and its file is told', () => {
  const evaluator = evaluatorOfNothing();
  expect(attempt(evaluator, endless, 'a.py')).toBeUndefined();
  expect([...evaluator.steps.cutShort]).toEqual(['a.py']);
  expect(attempt(evaluator, () => 2, 'b.py')).toBe(2);
  expect([...evaluator.steps.cutShort]).toEqual(['a.py']);
});

test.each([
  ['a list', (): unknown => Array.from({ length: 2 ** 32 })],
  ['a text', (): unknown => 'ab'.repeat(2 ** 29)],
])('what outgrows %s has no answer either', (_, ask) => {
  const evaluator = evaluatorOfNothing();
  expect(attempt(evaluator, ask, 'a.py')).toBeUndefined();
  expect([...evaluator.steps.cutShort]).toEqual(['a.py']);
});

test('any other error is a mistake of ours and ends the audit', () => {
  expect(() =>
    attempt(evaluatorOfNothing(), () => {
      throw new TypeError('no such thing');
    }),
  ).toThrow('no such thing');
});

test('functions that hand on what they take apart to each other have an answer all the same', async () => {
  const text = `require 'net/http'
def first(request)
  second(*request)
end
def second(one, two = nil)
  third(*one)
end
def third(one, two = nil)
  second(*one)
  first(*two)
  Net::HTTP.get(one)
end
third(URI('https://mixer.com/api/v1/channels/1'))
`;
  const { evidence, cutShort } = await evidenceIn({ 'a.rb': text });
  expect(evidence.flatMap(({ kind, operation }) => (kind === 'call' ? [operation] : []))).toEqual(['channels.get']);
  expect(cutShort).toEqual([]);
});

test('a field that is set to what it holds itself, in what nobody is seen to pass, has an answer all the same', async () => {
  const text = `package rooms

import "net/http"

type Prefs struct {
}
type Form struct {
	Prefs Prefs
}

func (d *Desk) Save(form Form) {
	next := d.merged(form.Prefs)
	check(next.Look)
	d.kept = next
	http.Get("https://mixer.com/api/v1/channels/" + d.kept.Look.Room)
}
func (d *Desk) Shown() Prefs {
	return Prefs{Look: d.kept.Look}
}
func (d *Desk) merged(given Prefs) Kept {
	next.Look = given.Look
	return next
}
`;
  const { evidence, cutShort } = await evidenceIn({ 'a.go': text });
  expect(evidence.flatMap(({ kind, operation }) => (kind === 'call' ? [operation] : []))).toEqual(['channels.get']);
  expect(cutShort).toEqual([]);
});

test('where looking for other files outgrows the stack, what is seen in these is told', async () => {
  const text = "fetch('https://mixer.com/api/v1/channels/1');\nfetch(address, { scopes: ['chat:connect'] });\n";
  const catalogue = { ...mixerCatalogue(), scope: endless } as unknown as Catalogue;
  const { evidence, cutShort } = await evidenceIn({ 'a.js': text, 'b.js': '' }, [catalogue]);
  expect(evidence.map(({ kind }) => kind)).toEqual(['call']);
  expect(cutShort).toEqual(['a.js']);
});

test('a program that outgrows the stack where nobody saw to it has no evidence, and each of its files is told', async () => {
  const catalogue = { ...mixerCatalogue(), sdksOfImport: endless } as unknown as Catalogue;
  const { evidence, cutShort } = await evidenceIn({ 'a.js': "import 'a';\n", 'b.js': '' }, [catalogue]);
  expect(evidence).toEqual([]);
  expect(cutShort).toEqual(['a.js', 'b.js']);
});
