import { expect, test } from 'vitest';
import { readInputs } from './inputs.ts';
import { actionDefinition } from './testing/action-definition.ts';

const reading = (given: Readonly<Record<string, string>>) => (name: string) => given[name] ?? '';
const defaults = Object.fromEntries(
  Object.entries(actionDefinition.inputs).map(([name, one]) => [name, one.default ?? '']),
);

test('the inputs that are read are those of action.yml', () => {
  const read: string[] = [];
  readInputs((name) => {
    read.push(name);
    return '';
  });
  expect([...new Set(read)].toSorted()).toEqual(Object.keys(actionDefinition.inputs).toSorted());
});

test('nothing given means what action.yml says', () => {
  const { token: _, ...rest } = defaults;
  expect(readInputs(reading({}))).toEqual(readInputs(reading(rest)));
});

test.each([
  ['fail-on', 'critical', '"error", "warning", "info", "never"'],
  ['comment', 'yes', '"auto", "always", "never"'],
  ['checks', 'true', '"auto", "commands", "never"'],
  ['sarif', 'no', '"upload", "file", "never"'],
  ['changed-only', 'yes', '"true", "false"'],
])('%s cannot be %s', (name, value, others) => {
  expect(() => readInputs(reading({ [name]: value }))).toThrow(
    expect.objectContaining({ message: `The input "${name}" cannot be "${value}"`, hint: `It can be ${others}.` }),
  );
});

test('values may be written in capitals, as YAML does', () => {
  expect(readInputs(reading({ 'changed-only': 'True', 'fail-on': 'Never' }))).toMatchObject({
    changedOnly: true,
    failOn: 'never',
  });
});
