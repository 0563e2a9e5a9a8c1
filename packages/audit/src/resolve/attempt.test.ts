import { evidenceIn } from '@mixer-oauth/testkit';
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
