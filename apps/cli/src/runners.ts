// One file of the bundle: what a command needs is opened with two or three files instead of twenty. Libraries that only one
// command needs are imported where it uses them.
export { run as audit } from './commands/run-audit.ts';
export { run as check } from './commands/run-check.ts';
export { run as clients } from './commands/run-clients.ts';
export { run as completion } from './commands/run-completion.ts';
export { run as diff } from './commands/run-diff.ts';
export { run as doctor } from './commands/run-doctor.ts';
export { run as explain } from './commands/run-explain.ts';
export { run as fix } from './commands/run-fix.ts';
export { run as hostsTest } from './commands/run-hosts-test.ts';
export { run as init } from './commands/run-init.ts';
export { run as merge } from './commands/run-merge.ts';
export { run as operations } from './commands/run-operations.ts';
export { run as schema } from './commands/run-schema.ts';
export { run as scopes } from './commands/run-scopes.ts';
export { run as url } from './commands/run-url.ts';
