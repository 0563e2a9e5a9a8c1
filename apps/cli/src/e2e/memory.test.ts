import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

// V8's optimising compiler takes gigabytes for the lexers of big grammars unless it is kept away from them: limit-engine.ts.
test('an audit with every grammar stays below 300 MB', () => {
  const call = 'https://mixer.com/api/v1/users/current';
  const folder = makeFolder({
    'a.js': `fetch("${call}");\n`.repeat(100),
    'b.ts': `fetch("${call}");\n`.repeat(100),
    'c.tsx': `fetch("${call}");\n`.repeat(100),
    'd.py': `requests.get("${call}")\n`.repeat(100),
    'e.cs': `class A { void B() {\n${`client.GetAsync("${call}");\n`.repeat(100)}} }\n`,
    'peak.mjs': "process.on('exit', () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`));\n",
  });
  const { err } = runCli(folder, ['audit', '--no-manifest', '--no-cache', '--json'], {
    NODE_OPTIONS: `--import=${path.join(folder, 'peak.mjs')}`,
  });
  const kilobytes = Number(/peak (\d+)/.exec(err)?.[1]);
  expect(kilobytes).toBeGreaterThan(0);
  expect(kilobytes).toBeLessThan(300 * 1024);
});

// What Node's threads leave in heaps of their own costs a large tree twenty MiB: restart-with-one-arena.ts.
test.runIf(process.platform === 'linux')('a large tree is audited in a process with one heap for all threads', () => {
  const folder = makeFolder({
    'a.js': 'fetch("https://mixer.com/api/v1/users/current");\n',
    'arenas.mjs': "process.on('exit', () => process.stderr.write(`arenas ${process.env.MALLOC_ARENA_MAX}\\n`));\n",
  });
  const env = { NODE_OPTIONS: `--import=${path.join(folder, 'arenas.mjs')}` };
  const audit = (): string => {
    const { code, out, err } = runCli(folder, ['audit', '--no-manifest', '--no-cache'], env);
    expect(code).toBe(0);
    expect(out).toContain('Found 1 call ');
    return err;
  };
  expect(audit()).toContain('arenas undefined');
  for (let part = 0; part < 300; part += 1) {
    mkdirSync(path.join(folder, `p${part}`));
    for (let file = 0; file < 100; file += 1) writeFileSync(path.join(folder, `p${part}`, `${file}.js`), '');
  }
  expect(audit()).toContain('arenas 1');
});
