import { expect, test } from 'vitest';
import { heirGate } from './gate.ts';

const gate = heirGate(['Call']);

test.each([
  ['class Me(Call):\n    path = "users/current"', true],
  ['export class Me extends Call {', true],
  ['class Stop(\n  val id: Int,\n) : Call {', true],
  ['impl Call for Me {', true],
  ['extension Hosting: Call {', true],
  ['class Me : public Call\n{', true],
  ['class Call;\nvoid send(Call *call);', false],
  ['class Queue : public QObject\n{\n  void add(Call *call);', false],
  ['import { Call } from "./call";\nsend(new Call());', false],
])('a file with an heir: %j', (text, isOne) => {
  expect(gate.test(text)).toBe(isOne);
});
