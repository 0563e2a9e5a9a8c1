import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keepScripts, pageGrammar } from './embedded-scripts.ts';

/** What is kept, without the blanks. */
const kept = (page: string): string =>
  keepScripts(page)
    .trim()
    .replaceAll(/\s*\n\s*/g, '\n')
    .replaceAll(/ {2,}/g, ' ');

describe('kept', () => {
  test.each([
    ['a script', '<p>a</p><script>b()</script><p>c</p>', ';b()'],
    ['several scripts, apart', '<script>a</script> <script>(b)</script>', ';a ;(b)'],
    [
      'scripts of every type that is code',
      '<script type="module">a</script><script type=text/javascript>b</script><script type="text/babel">c</script>',
      ';a ;b ;c',
    ],
    ['capitals and odd attributes', `<SCRIPT async SRC='x>y' Type="TEXT/JavaScript; charset=utf-8">a</SCRIPT >`, ';a'],
    ['a script that is wrapped in a comment', '<script><!--\na()\n//--></script>', ';<!--\na()\n//-->'],
    ['a section', '<script><![CDATA[ a() ]]></script>', '; a()'],
    ['what looks like a comment in a script', '<script>a = "<!--"; b = "-->"</script>', ';a = "<!--"; b = "-->"'],
    ['a script that never ends', '<script>a()', ';a()'],
    ['an address', '<a class="x" href="https://a.example/b">c</a>', ';"https://a.example/b"'],
    ['an address with parameters', '<a href="https://a.example/?b=c&amp;d=e">', ';"https://a.example/?b=c"+ "&d=e"'],
    [
      'an address with what a template fills in',
      '<a href="https://a.example/?b=<%= ENV["B"] %>&amp;d=e">',
      ';"https://a.example/?b=<%= ENV[ B ] %>"+ "&d=e"',
    ],
    ['a script in which a template fills in a text', `<script>a("<%= t('b') %>")</script>`, ';a("<%= t( b ) %>")'],
    ['where a form goes', `<form action='http://a.example'>`, `;'http://a.example'`],
  ])('%s', (_name, page, expected) => {
    expect(kept(page)).toBe(expected);
  });
});

describe('not kept', () => {
  test.each([
    ['templates', '<script type="text/x-template">a</script><script type="text/html">b</script>'],
    [
      'data',
      '<script type="application/json">{}</script><script type="application/ld+json">{}</script><script type="importmap">{}</script>',
    ],
    ['comments', '<!-- <script>a()</script> <a href="https://b.example"> -->'],
    ['a comment that never ends', '<!-- <script>a()</script>'],
    ['scripts of other files', '<script src="a.js"></script><script src="b.js" />'],
    [
      'bound and relative addresses',
      '<a :href="https://a" [href]="https://b" data-href="https://c" href="/d" href=https://e>',
    ],
    ['handlers, templates and styles', '<p onclick="a()" @click="b()">{{ c }}</p><style>d{}</style>'],
    ['other elements', '<scripts>a()</scripts>'],
  ])('%s', (_name, page) => {
    expect(kept(page)).toBe('');
  });
});

test.each([
  ['<script>a</script>', 'javascript'],
  ['<script lang="js">a</script>', 'javascript'],
  ['<script lang="ts">a</script>', 'typescript'],
  [`<script>a</script>\n<script setup lang='ts' generic="T extends 'a'">b</script>`, 'typescript'],
  ['<script lang=tsx>a</script>', 'tsx'],
  ['<p lang="ts">a</p><!-- <script lang="ts">b</script> -->', 'javascript'],
])('the grammar of %s is %s', (page, grammar) => {
  expect(pageGrammar(page)).toBe(grammar);
});

const breaks = (text: string): string => text.replaceAll(/[^\r\n]/g, '.');

test('length and line breaks never change', () => {
  const piece = fc.constantFrom(
    '<script',
    ' lang="ts"',
    '>',
    '</script>',
    '<!--',
    '-->',
    '"',
    "'",
    '\n',
    '\r\n',
    'a()',
    ' href="https://b?c&amp;d"',
    '<![CDATA[',
    ']]>',
    '😀',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const page = pieces.join('');
      expect(breaks(keepScripts(page))).toBe(breaks(page));
    }),
    { numRuns: 2_000 },
  );
});
