#!/usr/bin/env node
import module from 'node:module';

// Compiled code is kept between runs; Node 20 cannot.
module.enableCompileCache?.();
const { main } = await import('../dist/main.mjs');
await main(process.argv.slice(2));
