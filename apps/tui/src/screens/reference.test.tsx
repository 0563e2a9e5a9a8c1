import { describe, expect, test } from 'vitest';
import { initialApp, pressKey } from '../app/state.ts';
import { draw, press } from '../testing/draw.tsx';
import { code, manifest } from '../testing/make-workspace.ts';
import { checkedModel, emptyModel } from '../testing/sample-model.ts';

const sizes = [
  { columns: 40, rows: 24 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 50 },
];
const show = (keys: readonly string[], size = sizes[1] ?? { columns: 80, rows: 24 }): string =>
  draw(press(keys, emptyModel, size), emptyModel, size);

describe.each(sizes)('at $columns columns', (size) => {
  test.each([
    ['scopes', []],
    ['a scope in full', ['enter']],
    ['a search', ['type:chat:con']],
    ['operations', ['5']],
    ['help', ['?']],
  ])('%s fit', (_, keys) => {
    const lines = show(keys, size).split('\n');
    expect(lines.length).toBeLessThanOrEqual(size.rows);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(size.columns);
  });
});

test('a terminal that is too small says how large it must be', () => {
  const size = { columns: 40, rows: 10 };
  expect(draw(initialApp, emptyModel, size).replaceAll(/\s+/g, ' ')).toContain(
    'needs 60 columns and 15 rows; this terminal has 40 x 10',
  );
});

test('scopes are grouped, with sensitivity in words', () => {
  const text = show([]);
  expect(text).toMatch(/^ {2}user \d+$/m);
  expect(text).toMatch(/❯ ● user:act_as +high/);
});

test('a wide screen has the page beside the list, a narrow one below or instead', () => {
  expect(show([], sizes[2])).toMatch(/user:details:self.*│.*\S/);
  expect(show([])).toMatch(/user:details:self[^│]*\n[^]*─{80}\n/);
  const page = show(['enter']);
  expect(page).toContain('Scopes › user:act_as');
  expect(page).not.toContain('─');
});

test('four keys after opening, the scope that PATCH /channels/{id} needs is on the screen', () => {
  expect(show(['type:pat'])).toMatch(/PATCH \/channels\/\{channelId\} +→ channel:update:self/);
});

test('what is found nowhere is said', () => {
  expect(show(['type:zzzzqq'])).toContain('Nothing is like "zzzzqq".');
});

test('an operation says what it needs, how surely, and why', () => {
  const page = show(['5', 'type:chat timeout', 'enter', 'enter']);
  expect(page).toContain('Operations › chat timeout');
  expect(page).toMatch(/needs +chat:timeout/);
  expect(page).toMatch(/certainty +documented/);
});

test.each<[string, readonly string[], string | undefined]>([
  ['a scope', ['type:chat:whisper', 'enter', 'enter'], 'chat:whisper'],
  ['what an operation needs', ['type:PATCH /channels/1', 'enter', 'enter'], 'channel:update:self'],
  ['nothing where nothing is needed', ['5', 'type:GET /channels/1', 'enter', 'enter'], undefined],
])('c on a page copies %s', (_, keys, text) => {
  const size = { columns: 120, rows: 40 };
  const { effects } = pressKey(press(keys, emptyModel, size), { name: 'c', text: 'c' }, emptyModel, size);
  expect(effects).toEqual(text === undefined ? [] : [{ kind: 'copy', text, what: text }]);
});

describe('the places of an open page', () => {
  const size = { columns: 120, rows: 40 };
  const files = { 'mixer-oauth.yml': manifest, 'src/bot.js': code };

  test.each<[string, readonly string[], string, number]>([
    ['where a scope is declared', ['type:follow:self', 'enter', 'enter', 'e'], 'mixer-oauth.yml', 11],
    ['where it is needed', ['type:follow:self', 'enter', 'enter', 'n', 'e'], 'src/bot.js', 2],
    ['round and round', ['type:follow:self', 'enter', 'enter', 'n', 'n', 'e'], 'mixer-oauth.yml', 11],
    ['who calls an operation', ['5', 'type:PATCH /channels/1', 'enter', 'enter', 'e'], 'src/bot.js', 3],
  ])('e opens %s', async (_, keys, file, line) => {
    const model = await checkedModel(files);
    const { effects } = pressKey(press(keys.slice(0, -1), model, size), { name: 'e', text: 'e' }, model, size);
    expect(effects).toMatchObject([{ kind: 'edit', place: { file, start: { line } } }]);
  });

  test('the pointer stands at the place that would be opened', async () => {
    const model = await checkedModel(files);
    const keys = ['type:follow:self', 'enter', 'enter', 'n'];
    expect(draw(press(keys, model, size), model, size)).toMatch(/❯ {3}needed +src\/bot\.js:2/);
  });

  test('without places there is nothing to open', () => {
    const state = press(['type:chat:whisper', 'enter', 'enter'], emptyModel, size);
    expect(draw(state, emptyModel, size)).not.toContain(' e edit');
    expect(pressKey(state, { name: 'e', text: 'e' }, emptyModel, size).effects).toEqual([]);
  });
});

test('ASCII mode draws with ASCII alone', () => {
  const theme = { hasColour: false, isAscii: true };
  const size = { columns: 200, rows: 50 };
  for (const keys of [[], ['enter'], ['?'], ['5'], ['type:pat']])
    expect(draw(press(keys, emptyModel, size), emptyModel, size, theme)).toMatch(/^[\n\x20-\x7e]*$/);
});
