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
