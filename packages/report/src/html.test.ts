import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { behaviour } from './html/behaviour.ts';
import { looks } from './html/looks.ts';
import { scriptHash, styleHash } from './html/policy.ts';
import { html } from './html.ts';
import { sampleContext, sampleSecret } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

const page = html(sampleReport, sampleContext);
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

test('the policy names the style and the script of the page', () => {
  expect([styleHash, scriptHash]).toEqual([hashOf(looks), hashOf(behaviour)]);
  expect(page).toContain(`<style>${looks}</style>`);
  expect(page).toContain(`<script>${behaviour}</script>`);
});

test('asks the network for nothing', () => {
  expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/i);
  expect(page).toContain(`default-src 'none'`);
});

test('every scope of every client has a cell that opens its evidence', () => {
  for (const { scopes } of sampleReport.clients)
    for (const { name, verdict } of scopes) {
      expect(page).toContain(`<tr data-scope="${name}">`);
      expect(page).toContain(`data-verdict="${verdict}"`);
    }
  const opened = [...page.matchAll(/popovertarget="([^"]+)" class/g)].map(([, id]) => id);
  expect(opened.length).toBeGreaterThan(0);
  for (const id of opened) expect(page).toContain(`<section id="${id}" popover`);
});

test('every diagnostic has its place, its rule with a link, its code with the place marked, and its fix', () => {
  for (const { rule, docs, fix } of sampleReport.diagnostics) {
    expect(page).toContain(`<a href="${docs}" rel="noreferrer">${rule}</a>`);
    if (fix) expect(page).toContain(`Fix: ${fix.title.replaceAll('"', '&quot;')}`);
  }
  expect(page).toContain('<mark>chat:timeout</mark>');
});

test('what could not be seen is listed', () => {
  expect(page).toContain('Not resolved, so proof of nothing');
  for (const { file } of sampleReport.summary.files.failed) expect(page).toContain(`<code>${file}</code>`);
});

test('a secret is masked in code and words', () => {
  expect(page).not.toContain(sampleSecret);
  expect(page).toContain('••••••');
});

test('nothing to tell', () => {
  const empty = html(emptyReport, sampleContext);
  expect(empty).toContain('No scope is declared, requested or needed.');
  expect(empty).toContain('<p>None.</p>');
});

describe('hostile text stays text', () => {
  const attacks = {
    'an element': '<img src=x onerror=alert(1)>',
    'the end of a script': '</script><script>alert(1)</script>',
    'the end of an attribute': '" onmouseover="alert(1)',
    'an entity': '&lt;script&gt;',
    'a turned reading order': '\u{202e}gpj.exe',
  };
  test.each(Object.entries(attacks))('%s', (_, attack) => {
    const span = { ...makeDiagnostic().span, file: attack };
    const found = [makeDiagnostic({ message: attack, client: attack, span, docs: `javascript:${attack}` })];
    const report = reportOf(found, {
      clients: [
        {
          id: attack,
          name: attack,
          provider: attack,
          requests: 'visible',
          scopes: [
            {
              name: attack,
              declared: { span, isOptional: false, reason: attack },
              requested: [attack],
              needed: [],
              verdict: 'unknown',
              because: attack,
            },
          ],
        },
      ],
    });
    const sources = new Map([[attack, attack]]);
    const output = html(report, { ...sampleContext, sources, masked: [] });
    expect(output).not.toContain(attack);
    expect(output).not.toContain('href="javascript:');
    expect(output.match(/<script/g)).toHaveLength(1);
  });
});
