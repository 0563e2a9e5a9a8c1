import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlacedRule } from './client-hosts.ts';
import { HostIndex } from './host-index.ts';
import { parseHostRule } from './host-rule.ts';
import { isCovered } from './is-covered.ts';
import { matchHost } from './match-host.ts';

const hosts = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'b', 'xn--bcher-kva', '1'), { minLength: 1, maxLength: 4 })
    .map((labels) => `${labels.join('.')}.example`),
  fc.constantFrom('127.0.0.1', '[::1]', 'localhost'),
);
const texts = fc.oneof(
  hosts,
  hosts.map((host) => `*.${host}`),
);

function placed(list: readonly string[]): readonly PlacedRule[] {
  return list.flatMap((value, at) => {
    const rule = parseHostRule(value);
    const position = (offset: number) => ({ line: at + 1, column: 1, offset });
    const span = { file: 'mixer-oauth.yml', start: position(at * 300), end: position(at * 300 + value.length) };
    return rule.kind === 'problem' ? [] : [{ item: { value, span }, rule }];
  });
}

test('the index answers as a look at every rule does', () => {
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 12 }), hosts, (list, host) => {
      const rules = placed(list);
      const index = new HostIndex(rules);
      expect(index.allows(host)).toBe(rules.some(({ rule }) => matchHost(rule, host)));
      for (const one of rules) expect(index.coverOf(one)).toBe(rules.find((other) => isCovered(one, other)));
    }),
    { numRuns: 2_000 },
  );
});
