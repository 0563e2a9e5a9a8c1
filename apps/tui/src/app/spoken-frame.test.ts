import { expect, test } from 'vitest';
import { press } from '../testing/draw.tsx';
import { code, manifest } from '../testing/make-workspace.ts';
import { checkedModel, emptyModel } from '../testing/sample-model.ts';
import { spokenLines } from './spoken-frame.tsx';

const size = { columns: 80, rows: 24 };
async function spoken(...keys: readonly string[]): Promise<readonly string[]> {
  const model = await checkedModel({ 'mixer-oauth.yml': manifest, 'bot.js': code });
  return spokenLines({ app: press(keys, model, size), model }, size);
}

test('where one is, what was found in words, what is selected, which keys there are', async () => {
  const lines = await spoken('2');
  expect(lines[0]).toMatch(/^Screen Audit\. \d errors?, \d warnings?$/);
  expect(lines[1]).toMatch(/^1 of \d: bot, channel:follow:self$/);
  expect(lines).toContain('ok: one call needs it');
  expect(lines.some((line) => line.startsWith('Keys: '))).toBe(true);
});

test.each([['2'], ['2', 'down', 'enter'], ['3'], ['4', 'type:https://x.example'], ['1', 'enter'], ['5']])(
  '%j: nothing that is only drawn, no two spaces but in code',
  async (...keys) => {
    for (const line of await spoken(...keys)) {
      expect(line).not.toMatch(/\^\^|[│─❯•✖▲◆█]/);
      if (!/^\s*\d+ \|/.test(line)) expect(line).not.toMatch(/^ | {2}/);
    }
  },
);

test('while code is read, nothing changes that would be said again', () => {
  const at = (done: number): readonly string[] => {
    const busy = { ...emptyModel, isBusy: true, progress: { step: 'read', done, total: 9 } } as const;
    return spokenLines({ app: press(['2'], busy, size), model: busy }, size);
  };
  expect(at(1)[0]).toBe('Screen Audit. checking the code');
  expect(at(8)).toEqual(at(1));
});
