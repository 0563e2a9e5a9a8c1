import { expect, test } from 'vitest';
import { editorCommand } from './editor-command.ts';

test.each<[env: Record<string, string>, command: readonly string[]]>([
  [{}, ['vi', '+7', '/a/b.js']],
  [{ EDITOR: 'nano' }, ['nano', '+7', '/a/b.js']],
  [{ EDITOR: 'nano', VISUAL: 'nvim' }, ['nvim', '+7', '/a/b.js']],
  [{ EDITOR: ' ' }, ['vi', '+7', '/a/b.js']],
  [{ EDITOR: 'emacsclient -t' }, ['emacsclient', '-t', '+7', '/a/b.js']],
  [{ EDITOR: 'code' }, ['code', '--wait', '--goto', '/a/b.js:7']],
  [{ EDITOR: '/usr/local/bin/hx' }, ['/usr/local/bin/hx', '/a/b.js:7']],
  [{ EDITOR: '"/opt/My Editor/zed" --new' }, ['/opt/My Editor/zed', '--new', '--wait', '/a/b.js:7']],
  [{ EDITOR: 'idea' }, ['idea', '--wait', '--line', '7', '/a/b.js']],
])('%j', (env, command) => expect(editorCommand(env, '/a/b.js', 7)).toEqual(command));
