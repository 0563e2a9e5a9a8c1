import { describe, expect, test } from 'vitest';
import { pressKey } from '../../app/state.ts';
import { draw, press } from '../../testing/draw.tsx';
import { code, manifest } from '../../testing/make-workspace.ts';
import { checkedModel, emptyModel } from '../../testing/sample-model.ts';

const wide = { columns: 200, rows: 50 };
const narrow = { columns: 80, rows: 24 };
const files = { 'mixer-oauth.yml': manifest, 'bot.js': code };

test('the ledger of each client, with its findings below', async () => {
  const text = draw(press(['2'], await checkedModel(files), wide), await checkedModel(files), wide);
  expect(text).toMatch(/✓ channel:follow:self +D·N ok/);
  expect(text).toMatch(/- channel:clip:create:self +D·· unused +f/);
  expect(text).toMatch(/✗ channel:update:self +··N missing +f/);
  expect(text).toContain('✖ literal-client-secret');
  expect(text).not.toContain('s3cr3t');
});

describe('the page of a row', () => {
  test('has the code, the steps and the fix', async () => {
    const model = await checkedModel(files);
    const text = draw(press(['2', '/', 'type:update', 'enter', 'enter'], model, narrow), model, narrow);
    expect(text).toContain('Audit › bot › channel:update:self');
    expect(text).toContain('❯ bot.js:3:45');
    expect(text).toContain("/channels/${id}`, { method: 'PATCH' });");
    expect(text).toMatch(/\^{5,}/);
    expect(text).toContain('f fixes it');
  });

  test('a secret is masked in its code', async () => {
    const model = await checkedModel(files);
    const text = draw(press(['2', '/', 'type:literal', 'enter', 'enter'], model, narrow), model, narrow);
    expect(text).toContain('clientSecret:');
    expect(text).not.toContain('s3cr3t');
  });
});

describe('keys', () => {
  test.each<[string, readonly string[], unknown]>([
    ['f fixes what is selected', ['2', '/', 'type:clip', 'enter', 'f'], { kind: 'plan-fixes' }],
    ['e opens the first place', ['2', '/', 'type:update', 'enter', 'e'], { kind: 'edit', place: { file: 'bot.js' } }],
    [
      'n and e open the next place',
      ['2', '/', 'type:update', 'enter', 'n', 'e'],
      { kind: 'edit', place: { file: 'mixer-oauth.yml' } },
    ],
    ['nothing to fix, no fix', ['2', '/', 'type:follow', 'enter', 'f'], undefined],
    ['i does nothing where there is a manifest', ['2', 'i'], undefined],
  ])('%s', async (_, keys, effect) => {
    const model = await checkedModel(files);
    const before = press(keys.slice(0, -1), model, wide);
    const name = keys.at(-1) ?? '';
    const { effects } = pressKey(before, { name, text: name }, model, wide);
    if (effect === undefined) expect(effects).toEqual([]);
    else expect(effects).toMatchObject([effect]);
  });

  test('filters go round, and a shows all again', async () => {
    const model = await checkedModel(files);
    const rows = (keys: readonly string[]): string => draw(press(keys, model, wide), model, wide).split('\n')[1] ?? '';
    expect(rows(['2', 'v'])).toContain('verdict: problems');
    expect(rows(['2', 'v', 'v'])).toContain('verdict: ok');
    expect(draw(press(['2', 'v', 'v'], model, wide), model, wide)).not.toContain('channel:clip:create:self');
    expect(rows(['2', 's'])).toContain('severity: error');
    expect(rows(['2', 'c'])).toContain('client: bot');
    expect(rows(['2', 'c', 'v', 'a'])).not.toContain('client:');
  });
});

test.each([40, 80, 200])('fits in %i columns', async (columns) => {
  const model = await checkedModel(files);
  for (const keys of [
    ['2'],
    ['2', 'enter'],
    ['2', 'v'],
    ['3'],
    ['3', 'enter'],
    ['4'],
    ['4', 'type:https://x.bot.example/'],
  ]) {
    const lines = draw(press(keys, model, { columns, rows: 24 }), model, { columns, rows: 24 }).split('\n');
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
  }
});

test('before anything was read, and where nothing is there', async () => {
  expect(draw(press(['2'], { ...emptyModel, isBusy: true }, wide), { ...emptyModel, isBusy: true }, wide)).toContain(
    'Reading the code.',
  );
  const nothing = await checkedModel({ 'README.md': '# Nothing' });
  const text = draw(press(['2'], nothing, wide), nothing, wide);
  expect(text).toContain('There is no mixer-oauth.yml here');
  expect(text).toContain('i write a manifest');
});
