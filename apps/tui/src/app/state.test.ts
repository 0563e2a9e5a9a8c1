import { describe, expect, test } from 'vitest';
import { emptyModel } from '../testing/sample-model.ts';
import { press } from '../testing/draw.tsx';
import { type AppState, initialApp, pressKey } from './state.ts';

const size = { columns: 120, rows: 30 };
const after = (...keys: readonly string[]): AppState => press(keys, emptyModel, size);
const modeOf = ({ screen, states }: AppState): unknown => (states[screen] as { browse: { mode: string } }).browse.mode;

describe('screens', () => {
  test.each([
    [['5'], 'operations'],
    [['2'], 'audit'],
    [['tab'], 'audit'],
    [['shift+tab'], 'operations'],
    [['2', '1'], 'scopes'],
    [['tab', 'shift+tab'], 'scopes'],
    [['?', '2'], 'scopes'],
    [['type:x2'], 'scopes'],
    [['type:x', 'tab'], 'audit'],
  ] as const)('%j shows %s', (keys, screen) => expect(after(...keys).screen).toBe(screen));

  test('each keeps its place', () => {
    expect(after('down', 'down', '2', '1')).toEqual(after('down', 'down'));
  });
});

describe('typing', () => {
  test.each([
    [['p'], 'search'],
    [['/'], 'search'],
    [['p', 'enter'], 'browse'],
    [['enter'], 'details'],
    [['enter', 'escape'], 'browse'],
  ] as const)('%j: %s', (keys, mode) => expect(modeOf(after(...keys))).toBe(mode));

  test('digits and q are text while one types', () => {
    const { states } = after('/', 'type:q2?');
    expect(states.scopes).toMatchObject({ browse: { query: { text: 'q2?' } } });
  });
});

test.each(['1', '5'])('on screen %s, ] asks for the reference of the next provider', (screen) => {
  const { effects } = pressKey(after(screen), { name: ']', text: ']' }, emptyModel, size);
  expect(effects).toEqual([{ kind: 'show-provider', name: 'twitch' }]);
  const last = pressKey(after(screen), { name: ']', text: ']' }, { ...emptyModel, reference: 'twitch' }, size);
  expect(last.effects).toEqual([{ kind: 'show-provider', name: 'mixer' }]);
});

describe('leaving', () => {
  test.each([
    ['q', [], 1],
    ['ctrl+c', [], 1],
    ['ctrl+c', ['/', 'type:abc'], 1],
    ['ctrl+c', ['?'], 1],
    ['q', ['?'], 0],
    ['q', ['/'], 0],
  ] as const)('%s after %j', (name, keys, count) => {
    const key = name.length === 1 ? { name, text: name } : { name };
    const { effects } = pressKey(after(...keys), key, emptyModel, size);
    expect(effects).toEqual(count === 1 ? [{ kind: 'leave' }] : []);
  });
});

describe('a diff that waits', () => {
  const preview = { plan: 7, title: 'Remove', notes: [], lines: [], scroll: 0 };
  const waiting: AppState = { ...initialApp, preview };

  test.each(['enter', 'y'])('%s writes what was shown, and only that', (name) => {
    const { state, effects } = pressKey(waiting, { name }, emptyModel, size);
    expect(effects).toEqual([{ kind: 'write', plan: 7 }]);
    expect(state.preview).toBeUndefined();
  });

  test.each(['escape', 'n', 'q'])('%s leaves everything as it is', (name) => {
    const { state, effects } = pressKey(waiting, { name }, emptyModel, size);
    expect(effects).toEqual([]);
    expect(state).toMatchObject({ message: { text: 'Nothing was written.' } });
    expect(state.preview).toBeUndefined();
  });

  test.each(['2', 'x', 'tab', '/'])('%s does nothing else', (name) => {
    expect(pressKey(waiting, { name, text: name }, emptyModel, size)).toEqual({ state: waiting, effects: [] });
  });
});
