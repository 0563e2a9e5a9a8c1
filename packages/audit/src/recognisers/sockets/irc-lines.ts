import type { Operation } from '@mixer-oauth/core';
import { piecesOf } from '../../resolve/values.ts';
import { isDataFile } from '../data-files.ts';
import { flatten } from '../provider-url.ts';
import { placeOf, type Recogniser } from '../recogniser.ts';

/**
 * Lines of a chat of the IRC kind: `PRIVMSG #room :hello`, with or without tags in front. Only in files that talk to the
 * provider, since the words are those of every such chat.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2812#section-2.3.1 command, then parameters, separated by spaces
 */
export const ircLines: Recogniser = ({ catalogue, evaluator, relations, report }) => {
  const methods = new Map<string, Operation>(
    catalogue.data.operations.flatMap((row) => (row.protocol === 'irc' && row.method ? [[row.method, row]] : [])),
  );
  if (methods.size === 0) return;
  for (const { expr, fn } of evaluator.program.texts) {
    if (!relations.talks(fn.file.file) || isDataFile(fn.file) || evaluator.program.compared.has(expr)) continue;
    for (const value of evaluator.evaluate(expr, fn)) {
      const { text } = flatten(piecesOf(value));
      const method = /^(?:@\S+ )?([A-Z]{4,}) [#\u0000]/.exec(text)?.[1];
      const operation = method === undefined ? undefined : methods.get(method);
      if (!operation || method === undefined) continue;
      const place = placeOf(expr, fn);
      report({
        kind: 'call',
        certainty: 'certain',
        provider: catalogue.data.id,
        protocol: 'irc',
        method,
        operation: operation.id,
        place,
        related: [],
        trace: [{ text: `the line ${method}`, place }],
      });
    }
  }
};
