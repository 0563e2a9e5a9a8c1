import { expect, test } from 'vitest';
import { pressKey } from '../../app/state.ts';
import { draw, press } from '../../testing/draw.tsx';
import { code, manifest } from '../../testing/make-workspace.ts';
import { checkedModel } from '../../testing/sample-model.ts';
import { screens } from '../../app/screens.ts';
import { contextOf } from '../../app/state.ts';

const size = { columns: 160, rows: 40 };
const files = { 'mixer-oauth.yml': manifest, 'bot.js': code };

test.each([
  ['https://app.bot.example/x', '1 of 1 accept it', 'accepts: by *.bot.example'],
  ['https://bot.example/x', '0 of 1 accept it', 'a wildcard allows what is below bot.example'],
  ['https://app.bot.example@evil.example/', '0 of 1 accept it', 'what stands before "@" is user information'],
  ['app.bot', '0 of 1 accept it', 'is no absolute URI'],
])('%s', async (url, count, why) => {
  const model = await checkedModel(files);
  const text = draw(press(['4', '/', `type:${url}`], model, size), model, size);
  expect(text).toContain(count);
  expect(text).toContain(why);
});

test('an authorize URL is asked for, shown when it is made, and then can be copied', async () => {
  const model = await checkedModel(files);
  const before = press(['4'], model, size);
  const { state, effects } = pressKey(before, { name: 'f', text: 'f' }, model, size);
  expect(effects).toEqual([{ kind: 'make-url', client: 'bot', isForced: true }]);
  const made = { client: 'bot', isForced: true, url: 'https://mixer.com/oauth/authorize?x', state: 'abc', notes: [] };
  const step = screens.hosts.deliver(state.states.hosts, { kind: 'made', made }, contextOf(state, model, size));
  const after = { ...state, states: { ...state.states, hosts: step.state } };
  expect(draw(after, model, size)).toContain('Authorize URL, users approve again');
  expect(pressKey(after, { name: 'c', text: 'c' }, model, size).effects).toEqual([
    { kind: 'copy', text: made.url, what: 'The authorize URL' },
  ]);
});
