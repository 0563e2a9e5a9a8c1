import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import type { Fix } from '../diagnostic.ts';
import { applyEdits } from '../fixes/apply-edits.ts';
import { insertion, removal } from '../fixes/make-fix.ts';
import type { Client } from '../manifest.ts';
import { parseManifest } from './parse-manifest.ts';

const client = (text: string): Client => {
  const [first] = parseManifest(text, 'm.yml').manifest.clients;
  if (!first) throw new RangeError(`no client in ${text}`);
  return first;
};
const apply = (text: string, ...fixes: (Fix | undefined)[]): string => {
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  return applyEdits(text, edits).text;
};
const scopesOf = (text: string): string[] => client(text).scopes.map(({ value }) => value);
const cut = (text: string, index: number): string => {
  const scope = client(text).scopes[index];
  return apply(text, scope && removal(scope, 'Remove'));
};
const windows = (text: string): string => text.replaceAll('\n', '\r\n');
const head = 'version: 1\nclients:\n  bot:\n';

describe('removing an entry', () => {
  const rows: Record<string, [list: string, index: number, after: string]> = {
    'of a block list': ['    scopes:\n      - a\n      - b\n', 0, '    scopes:\n      - b\n'],
    'with the comment on its line, and no other': [
      '    scopes: # all\n      # first\n      - a # why a\n      # second\n      - b # why b\n    name: x\n',
      0,
      '    scopes: # all\n      # first\n      # second\n      - b # why b\n    name: x\n',
    ],
    'of several lines': [
      '    scopes:\n      - name: a\n        reason: >-\n          long\n          words\n      - b\n',
      0,
      '    scopes:\n      - b\n',
    ],
    'the only one': ['    scopes:\n      - a\n    name: x\n', 0, '    scopes: []\n    name: x\n'],
    'the only one, with comments': [
      '    scopes: # all\n      # first\n      - a # why\n    name: x\n',
      0,
      '    scopes: [] # all\n      # first\n    name: x\n',
    ],
    'the only one, not indented': ['    scopes:\n    - a\n    name: x\n', 0, '    scopes: []\n    name: x\n'],
    'without a line break at the end': ['    scopes:\n      - a\n      - b', 1, '    scopes:\n      - a\n'],
    'of a flow list': ['    scopes: [a, b, c]\n', 1, '    scopes: [a, c]\n'],
    'first of a flow list': ['    scopes: [a, b]\n', 0, '    scopes: [b]\n'],
    'last of a flow list': ['    scopes: [a, b]\n', 1, '    scopes: [a]\n'],
    'the only one of a flow list': ['    scopes: [a]\n', 0, '    scopes: []\n'],
    'the only one before a comma': ['    scopes: [ a, ]\n', 0, '    scopes: [ ]\n'],
    'a map in a flow list': ['    scopes: [{ name: a, reason: r }, b]\n', 0, '    scopes: [b]\n'],
    'of a flow list over lines': [
      '    scopes: [\n      a, # why a\n      b # why b\n    ]\n',
      1,
      '    scopes: [\n      a, # why a\n    ]\n',
    ],
    'of a flow list over lines, the first': [
      '    scopes: [\n      a, # why a\n      b # why b\n    ]\n',
      0,
      '    scopes: [\n      b # why b\n    ]\n',
    ],
    'of a flow list with commas in front': [
      '    scopes: [ a # why a\n      , b # why b\n      , c ]\n',
      1,
      '    scopes: [ a # why a\n      ,  # why b\n      c ]\n',
    ],
    'that is an alias': ['    scopes: [&x a, *x, b]\n', 1, '    scopes: [&x a, b]\n'],
    'not one that others may name': [
      '    scopes: [&x a, b]\n    flows: [*x]\n',
      0,
      '    scopes: [&x a, b]\n    flows: [*x]\n',
    ],
    'not one with a dash in its anchor': [
      '    scopes:\n      - &x-y a\n      - b\n',
      0,
      '    scopes:\n      - &x-y a\n      - b\n',
    ],
  };
  test.each(Object.entries(rows))('%s', (_, [list, index, after]) => {
    const result = cut(head + list, index);
    expect(result).toBe(head + after);
    expect(parseManifest(result, 'm.yml').diagnostics).toEqual([]);
    expect(cut(windows(head + list), index)).toBe(windows(head + after));
  });

  test('of a list that is shared stays', () => {
    const text = 'version: 1\nclients:\n  a: &a\n    scopes: [x, y]\n  b:\n    <<: *a\n';
    const [own, merged] = parseManifest(text, 'm.yml').manifest.clients;
    expect(own?.scopes.map((scope) => scope.removal !== undefined)).toEqual([true, true]);
    expect(merged?.scopes.map((scope) => scope.removal !== undefined)).toEqual([false, false]);
    expect(own?.insertions.scopes).toBeDefined();
    expect(merged?.insertions.scopes).toBeUndefined();
  });
});

describe('removing a host of a text separated by commas', () => {
  const rows: Record<string, [hosts: string, index: number, after: string]> = {
    plain: ['a.example, b.example', 0, ' b.example'],
    'the last': ['a.example, b.example', 1, 'a.example'],
    'in quotes': ["'a.example, *.b.example, c.example'", 1, "'a.example, c.example'"],
    'the only one': ['a.example', 0, '[]'],
    'the only one in quotes': ['"a.example"', 0, '""'],
    'before a wildcard, which needs quotes then': ['a.example, *.b.example', 0, "'*.b.example'"],
    'folded over lines': ['>-\n      a.example,\n      b.example', 0, "'b.example'"],
    'with escapes': ['"a.example\\u002c b.example"', 1, "'a.example'"],
    'before empty parts': ['a.example,,', 0, '[]'],
  };
  test.each(Object.entries(rows))('%s', (_, [hosts, index, after]) => {
    const text = `${head}    hosts: ${hosts}\n    name: x\n`;
    const item = client(text).hosts[index];
    const result = apply(text, item && removal(item, 'Remove'));
    expect(result).toBe(`${head}    hosts: ${after}\n    name: x\n`);
    const names = client(text).hosts.map(({ value }) => value);
    expect(client(result).hosts.map(({ value }) => value)).toEqual(names.toSpliced(index, 1));
  });

  test('each has its own place', () => {
    const text = `${head}    hosts: >-\n      a.example,\n      b.example\n`;
    const places = client(text).hosts.map(({ value, span }) => `${span.start.line}:${span.start.column} ${value}`);
    expect(places).toEqual(['5:7 a.example', '6:7 b.example']);
  });
});

describe('adding an entry', () => {
  const rows: Record<string, [body: string, after: string]> = {
    'to a block list': [
      '    scopes:\n      - a # why\n    name: x\n',
      '    scopes:\n      - a # why\n      - n:w\n    name: x\n',
    ],
    'behind a map': [
      '    scopes:\n      - name: a\n        reason: r\n\n    # next\n    name: x\n',
      '    scopes:\n      - name: a\n        reason: r\n      - n:w\n\n    # next\n    name: x\n',
    ],
    'at the end of the file': ['    scopes:\n      - a', '    scopes:\n      - a\n      - n:w'],
    'to a flow list': ['    scopes: [a]\n', '    scopes: [a, n:w]\n'],
    'before a comma': ['    scopes: [a,]\n', '    scopes: [a, n:w,]\n'],
    'to an empty list': ['    scopes: []\n', '    scopes: [n:w]\n'],
    'to a key without a value': ['    scopes: # none\n    name: x\n', '    scopes: [n:w] # none\n    name: x\n'],
    'to a client without the key': ['    name: x\n', '    scopes: [n:w]\n    name: x\n'],
    'not to what is no list': ['    scopes: 5\n', '    scopes: 5\n'],
    'not to a client on one line': ['    { name: x }\n', '    { name: x }\n'],
  };
  const add = (text: string): string => apply(text, insertion(client(text).insertions.scopes, 'n:w', 'Add'));
  test.each(Object.entries(rows))('%s', (_, [body, after]) => {
    const text = head + body;
    const result = add(text);
    expect(result).toBe(head + after);
    if (result !== text) expect(scopesOf(result)).toEqual([...scopesOf(text), 'n:w']);
    expect(add(windows(text))).toBe(windows(result));
  });

  test('in quotes where YAML would read something else', () => {
    const text = `${head}    hosts: [a.example]\n`;
    for (const host of ['*.b.example', '12', 'true', "it's", 'a, b', '#x', 'a: b', 'a:', '']) {
      const result = apply(text, insertion(client(text).insertions.hosts, host, 'Add'));
      expect(parseYaml(result).clients.bot.hosts).toEqual(['a.example', host]);
    }
  });
});

const comment = fc.constantFrom('', ' # note', ' # a, b', " # it's [");
const name = fc.constantFrom('chat:connect', "'a b'", '"x"', '{ name: n }', '{ name: m, reason: "r, s" }', '*one');
const items = fc.array(fc.tuple(name, comment), { minLength: 1, maxLength: 5 });
const newline = fc.constantFrom('\n', '\r\n');

/** A list in each of the ways in which people lay out lists. */
const layouts: Record<string, (rows: [string, string][]) => string> = {
  block: (rows) => `:${rows.map(([value, note]) => `\n      - ${value}${note}`).join('')}`,
  'block, not indented': (rows) => `: # all${rows.map(([value, note]) => `\n    - ${value}${note}`).join('')}`,
  'block with comments between': (rows) =>
    `:${rows.map(([value, note]) => `\n      # next\n      -   ${value}${note}\n`).join('')}`,
  flow: (rows) => `: [${rows.map(([value]) => value).join(', ')}]`,
  'tight flow': (rows) => `: [${rows.map(([value]) => value).join(' ,')} , ]`,
  'flow over lines': (rows) => `: [\n${rows.map(([value, note]) => `      ${value},${note}\n`).join('')}    ]`,
  'flow over lines, commas in front': (rows) =>
    `: [\n        ${rows.map(([value, note]) => `${value}${note}\n`).join('      , ')}    ]`,
};

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  const write = (rows: [string, string][], eol: string): string =>
    `${head}    name: &one x # keep\n    scopes${layout(rows)}\n    website: y # keep\n`.replaceAll('\n', eol);
  const comments = (text: string): number => text.split(' #').length - 1;

  test('any entry can go; the rest is read as before, and no other comment goes', () => {
    fc.assert(
      fc.property(items, newline, fc.nat(4), (rows, eol, at) => {
        const index = at % rows.length;
        const text = write(rows, eol);
        const result = cut(text, index);
        expect(parseManifest(result, 'm.yml').diagnostics).toEqual([]);
        expect(scopesOf(result)).toEqual(scopesOf(text).toSpliced(index, 1));
        expect(comments(text) - comments(result)).toBeLessThanOrEqual(comments(rows[index]?.[1] ?? ''));
      }),
      { numRuns: 300 },
    );
  });

  test('an entry can be added; every other byte stays', () => {
    fc.assert(
      fc.property(items, newline, (rows, eol) => {
        const text = write(rows, eol);
        const fix = insertion(client(text).insertions.scopes, 'n:w', 'Add');
        const result = apply(text, fix);
        expect(scopesOf(result)).toEqual([...scopesOf(text), 'n:w']);
        const { start = 0, end = 0, text: added = '' } = fix?.edits[0] ?? {};
        expect(result.slice(0, start) + result.slice(start + added.length)).toBe(
          text.slice(0, start) + text.slice(end),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('all can go, in some runs', () => {
    fc.assert(
      fc.property(items, newline, (rows, eol) => {
        let text = write(rows, eol);
        for (let run = 0; run <= rows.length; run += 1)
          text = apply(text, ...client(text).scopes.map((scope) => removal(scope, 'Remove')));
        expect(scopesOf(text)).toEqual([]);
        expect(parseManifest(text, 'm.yml').diagnostics).toEqual([]);
        expect(text.match(/# keep/g)).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });
});
