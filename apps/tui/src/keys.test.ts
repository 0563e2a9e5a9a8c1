import { expect, test } from 'vitest';
import { keyPresses, pasted } from './keys.ts';

test.each<[string, Record<string, boolean>, unknown]>([
  ['a', {}, [{ name: 'a', text: 'a' }]],
  [
    'abc',
    {},
    [
      { name: 'a', text: 'a' },
      { name: 'b', text: 'b' },
      { name: 'c', text: 'c' },
    ],
  ],
  ['', { upArrow: true }, [{ name: 'up' }]],
  ['c', { ctrl: true }, [{ name: 'ctrl+c' }]],
  ['', { tab: true, shift: true }, [{ name: 'shift+tab' }]],
  ['p', { meta: true }, []],
  ['\r', {}, [{ name: 'enter' }]],
  ['\u007f', {}, [{ name: 'backspace' }]],
  ['\u0015ab', {}, [{ name: 'ctrl+u' }, { name: 'a', text: 'a' }, { name: 'b', text: 'b' }]],
  ['\u0000', {}, []],
  ['👩‍💻', {}, [{ name: '👩‍💻', text: '👩‍💻' }]],
])('%j %j', (input, key, presses) => expect(keyPresses(input, key)).toEqual(presses));

test('a paste is one line', () => {
  expect(pasted(' PATCH\n /channels/1\t\n')).toEqual({ name: 'paste', text: 'PATCH /channels/1' });
});
