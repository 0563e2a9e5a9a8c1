import type { Command } from '../command.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import { clients } from './clients.ts';
import { completionOf } from './completion.ts';
import { diff } from './diff.ts';
import { doctor } from './doctor.ts';
import { explain } from './explain.ts';
import { fix } from './fix.ts';
import { hostsTest } from './hosts-test.ts';
import { init } from './init.ts';
import { merge } from './merge.ts';
import { operations } from './operations.ts';
import { providerCheck } from './provider-check.ts';
import { providerDiff } from './provider-diff.ts';
import { providerImport } from './provider-import.ts';
import { schema } from './schema.ts';
import { scopes } from './scopes.ts';
import { tui } from './tui.ts';
import { url } from './url.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  check,
  audit,
  tui,
  scopes,
  operations,
  clients,
  hostsTest,
  url,
  init,
  fix,
  diff,
  merge,
  explain,
  providerImport,
  providerCheck,
  providerDiff,
  schema,
  doctor,
  completionOf(() => commands),
];
