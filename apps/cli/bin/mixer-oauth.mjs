#!/usr/bin/env node
import module from 'node:module';

// Told here, since an older Node would only get as far as a function that it lacks.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `mixer-oauth: Node ${process.versions.node} is too old: 22.12 or newer is needed\n  Install a newer Node, then run this again.\n`,
  );
  process.exit(2);
}

// Compiled code is kept between runs.
module.enableCompileCache();
const { main } = await import('../dist/main.mjs');
await main(process.argv.slice(2));
