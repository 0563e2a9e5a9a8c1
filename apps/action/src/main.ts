import { isMainThread } from 'node:worker_threads';
import { runAction } from './run-action.ts';

// One file is both the Action and the threads that help it to search a large repository.
if (isMainThread) process.exit(await runAction(process.env));
else await import('@mixer-oauth/node/scan-thread');
