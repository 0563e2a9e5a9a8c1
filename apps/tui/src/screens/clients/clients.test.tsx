import { expect, test } from 'vitest';
import { pressKey } from '../../app/state.ts';
import { draw, press } from '../../testing/draw.tsx';
import { code, manifest } from '../../testing/make-workspace.ts';
import { checkedModel, emptyModel } from '../../testing/sample-model.ts';

const size = { columns: 160, rows: 50 };
const files = { 'mixer-oauth.yml': manifest, 'bot.js': code };

test('a client as its users see it, in the words of the catalogue, and never its secret', async () => {
  const model = await checkedModel(files);
  const text = draw(press(['3'], model, size), model, size);
  expect(text).toContain('It asks to');
  expect(text).toMatch(/○ Follow/);
  expect(text).toContain('channel:clip:create:self: makes clips');
  expect(text).toContain('a literal, which is not shown');
  expect(text).not.toContain('s3cr3t');
  expect(text).toMatch(/bot +Bot +✖ \d/);
});

test('e opens the client in the manifest', async () => {
  const model = await checkedModel(files);
  const { effects } = pressKey(press(['3'], model, size), { name: 'e', text: 'e' }, model, size);
  expect(effects).toMatchObject([{ kind: 'edit', place: { file: 'mixer-oauth.yml', start: { line: 3 } } }]);
});

test('searches names, hosts and scopes', async () => {
  const model = await checkedModel(files);
  expect(draw(press(['3', '/', 'type:clip'], model, size), model, size)).toContain('1 client');
  expect(draw(press(['3', '/', 'type:nobody'], model, size), model, size)).toContain('No client is like this.');
});

test('says why there is no client to show', async () => {
  const screen = async (key: string, text: string): Promise<string> => {
    const model = await checkedModel({ 'mixer-oauth.yml': text });
    return draw(press([key], model, size), model, size);
  };
  expect(await screen('3', 'version: 1\nclients: {}\n')).toContain('The manifest has no clients.');
  expect(await screen('4', 'version: 1\nclients: {}\n')).toContain('The manifest has no clients.');
  const unknown = 'version: 1\nprovider: nobody\nclients: { a: { hosts: [a.example] } }\n';
  expect(await screen('4', unknown)).toContain('No client has a provider that is known');
});

test('without a manifest i writes one, and there are no keys for rows that are not there', async () => {
  const model = await checkedModel({ 'bot.js': code });
  for (const screen of ['2', '3', '4']) {
    const state = press([screen], model, size);
    const { effects } = pressKey(state, { name: 'i', text: 'i' }, model, size);
    expect(effects).toEqual([{ kind: 'plan-manifest' }]);
    const keys = draw(state, model, size).trimEnd().split('\n').at(-1);
    expect(keys).toContain('i write a manifest');
    if (screen !== '2') expect(keys).not.toMatch(/open|search|type a URL/);
  }
});

test('where no client can judge it, no URL is typed', async () => {
  const model = await checkedModel({ 'bot.js': code });
  expect(press(['4', 'type:a1'], model, size).screen).toBe('scopes');
});

test('without a check there is nothing to show yet', () => {
  expect(draw(press(['3'], emptyModel, size), emptyModel, size)).toContain('Nothing was checked yet.');
});
