// Makes the pictures of the terminal app from what the built command really shows in a terminal: npm run pictures
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { screenSvg } from './pictures/screen-svg.ts';
import { root } from './runtime.mjs';
import { Terminal } from './terminal.ts';

const size = { columns: 118, rows: 32 };
const pictures = path.join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

/** Keys, and what the screen shows when they have done their work. */
type Scene = Readonly<{
  name: string;
  title: string;
  steps: readonly (readonly [keys: readonly string[], typed: string, shown: string | RegExp])[];
}>;

const checked = '▲';
const scenes: readonly Scene[] = [
  {
    name: 'tui-scopes',
    title: 'Three letters typed: the operations that begin with PATCH, and the scope that each needs',
    steps: [[[], 'pat', 'PATCH /channels/{channelId}']],
  },
  {
    name: 'tui-audit',
    title: 'The ledger of five clients; beside it a scope that is missing, with the line of code that needs it',
    steps: [
      [['2'], '', 'chat-greeter'],
      [['/'], 'ad_break', /1 row\b/],
      [['Enter', 'Escape'], '', '24 rows'],
    ],
  },
  {
    name: 'tui-fix',
    title: 'The diff of a fix, before it is written',
    steps: [
      [['2'], '', 'chat-greeter'],
      [['/'], 'purge', /1 row\b/],
      [['Enter', 'f'], '', 'write it'],
    ],
  },
  {
    name: 'tui-hosts',
    title: 'A redirect URI, and what each client says to it, rule by rule',
    steps: [
      [['4'], '', 'type or paste'],
      [[], 'https://manager.example/callback', '0 of 6 accept it'],
      [['Enter', 'Down', 'Down', 'Down', 'Down'], '', 'a wildcard allows'],
    ],
  },
  {
    name: 'tui-clients',
    title: 'A client as its users see it: what it asks to do, in words',
    steps: [[['3', 'Down', 'Down', 'Down', 'Down'], '', 'Stream Manager']],
  },
];

const scratch = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-pictures-'));
const workspace = path.join(scratch, 'workspace');
mkdirSync(workspace);
for (const name of ['examples', 'mixer-oauth.yml'])
  cpSync(path.join(root, name), path.join(workspace, name), { recursive: true });
try {
  for (const { name, title, steps } of scenes) {
    const terminal = new Terminal({ ...size, folder: workspace, env: { XDG_CACHE_HOME: path.join(scratch, 'cache') } });
    try {
      await terminal.waitFor(checked);
      for (const [keys, typed, shown] of steps) {
        if (keys.length > 0) terminal.press(...keys);
        if (typed !== '') terminal.type(typed);
        await terminal.waitFor(shown);
      }
      writeFileSync(path.join(pictures, `${name}.svg`), screenSvg(terminal.styledScreen(), { ...size, title }));
      console.log(`docs/pictures/${name}.svg`);
    } finally {
      terminal.close();
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
