import type { Sdk } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';
import { saysNothing, wordsOf } from './receiver-words.ts';
import { sdksFor, symbolsNamed } from './sdk-symbols.ts';
import { receiverIn } from './symbol-parts.ts';

/**
 * A call that the table of a library in use tells, or that only makes the object which its calls are made on:
 * `new WebhookClient(address).send("hello")`, `DiscordWebhook(url=address)`. It is no request besides.
 */
export function isInTable(scene: Scene, { expr, fn }: Placed<CallExpr>, name: string): boolean {
  const { language } = fn.file;
  const made = /^[A-Z]/.test(name) ? wordsOf(name) : [];
  const has = (sdk: Sdk): boolean => symbolsNamed(scene, sdk, name, undefined).length > 0;
  const makes = (sdk: Sdk): boolean => made.some((word) => receiversOf(sdk).has(word));
  if (!sdksFor(scene, language).some((sdk) => has(sdk) || makes(sdk))) return false;
  return calleeValues(scene.evaluator, expr, fn, emptyContext).some((one) => {
    if (one.kind !== 'external' || one.module === '') return false;
    const isMade = expr.isNew || one.path.length === 1;
    return scene.catalogue.sdksOfImport(language, one.module).some((sdk) => has(sdk) || (isMade && makes(sdk)));
  });
}

/** The words of what its calls are made on: `webhook` of `webhook.execute`. */
const receiversOf = rememberingEach(
  ({ symbols }: Sdk): ReadonlySet<string> =>
    new Set(symbols.flatMap(({ symbol }) => wordsOf(receiverIn(symbol))).filter((word) => !saysNothing.test(word))),
);
