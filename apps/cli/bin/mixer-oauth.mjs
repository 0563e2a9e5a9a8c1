#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept between runs; Node 20 cannot. Node keeps what was compiled when a file was loaded, so all of it is compiled
// then: a function that waits for its first call would be compiled anew in every run.
if (module.enableCompileCache) {
  process.getBuiltinModule('v8').setFlagsFromString('--no-lazy');
  module.enableCompileCache();
}
const { main } = await import('../dist/main.mjs');
await main(process.argv.slice(2));
