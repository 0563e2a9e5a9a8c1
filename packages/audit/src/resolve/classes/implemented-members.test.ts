import { evidenceIn } from '@mixer-oauth/testkit';
import { afterEach, expect, test, vi } from 'vitest';
import { Program } from '../program/program.ts';

afterEach(() => vi.restoreAllMocks());

test('interfaces that are made of another of their name are asked once each for what they leave to their heirs', async () => {
  const bindsOf = vi.spyOn(Program.prototype, 'bindsOf');
  const states = Array.from({ length: 9 }, (_, at) => [
    `s${at}.ts`,
    `import * as root from './root';\nexport interface State extends root.State { k${at}: string }\n`,
  ]);
  const { evidence } = await evidenceIn({
    'root.ts': 'export interface State { k: string }\n',
    ...Object.fromEntries(states),
    'a.ts': `import { State } from './s1';
class Panel {
  constructor(private state: State) {}
  show() { fetch('https://mixer.com/api/v1/users/' + this.state.select('name')); }
}
`,
  });
  expect(evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/users/{userId}' }));
  expect(bindsOf.mock.calls.filter(([, name]) => name === 'select').length).toBeLessThan(400);
});
