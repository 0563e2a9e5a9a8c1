import { isGeneratedText, mayHoldCalls } from '@mixer-oauth/audit';
import type { Fate } from './classify-path.ts';

// `/*! jQuery v3.4.1`, `/*! * Vue.js v2.6.10`
const libraryBanner =
  /^\s*\/\*!?[\s*]*(?:@license\s+)?(?:jquery|bootstrap|vue|react|angular|lodash|moment|socket\.io|handlebars|d3)[^\n]{0,40}v?\d+\.\d+/i;
// `/*! DataTables 1.10.7`: a comment that minifiers keep. What a project publishes itself begins like that too.
const keptComment = /^\s*\/\*!([\s\S]*?)\*\//;
const nameAndVersion = /^[*\s]*(?:@license\s+)?[\w$.' -]{2,40}\bv?\d+\.\d/;
const whoseItIs = /licen[cs]|copyright|\(c\)|\u00A9/i;

// The head of what a bundler wrote, minified or not: webpack and its chunks, Parcel, Browserify.
const bundle =
  /webpackBootstrap|["'.]webpack(?:Jsonp|Chunk)\w*["'\]]|\bparcelRequire\b|function\(\)\s*\{\s*function \w\(\w,\s*\w,\s*\w\)\s*\{\s*function \w\(\w,\s*\w\)/;

// A report of an earlier run, as JSON or SARIF: it repeats what was found, and would prove it once more.
const ownReport = /"(?:tool|driver)":\s*\{\s*"name":\s*"mixer-oauth"/;

// What tests are written with, in the languages in which a name alone does not tell.
const testing = [
  /@(?:Test|ParameterizedTest)\b|\b(?:org\.(?:junit|testng|mockito|spockframework)|kotlin\.test|io\.(?:kotest|mockk)|junit\.framework)\b/,
  /\[(?:Test|TestCase|TestMethod|TestClass|TestFixture|UnityTest|Fact|Theory)\b|\busing (?:NUnit|Xunit|Microsoft\.VisualStudio\.TestTools)\b/,
  /\b(?:XCTestCase|import (?:XCTest|Quick|Testing))\b|\bPHPUnit\b|\bextends \\?[\w\\]*TestCase\b/,
  /^[ \t]*(?:(?:import|from) (?:unittest|pytest|mock|nose|asynctest|django\.test)\b|(?:async )?def test_)/m,
] as const;

/** Whether a file that is named like a test is one. */
export const isTestCode = (text: string): boolean => testing.some((sign) => sign.test(text));

/** A library with its name, version and licence, as projects copy in. Where it names a provider, it may be what the project is. */
export function looksPublished(text: string): boolean {
  const comment = keptComment.exec(text.slice(0, head))?.[1] ?? '';
  return nameAndVersion.test(comment) && whoseItIs.test(comment);
}

const longLine = 5_000;
const head = 2_000;

/** The fate that a file's text decides; undefined: audit it. */
export function classifyText(text: string): Fate | undefined {
  const start = text.slice(0, head);
  if (libraryBanner.test(start)) return 'vendored';
  if (bundle.test(start) || ownReport.test(start)) return 'generated';
  if (isGeneratedText(start) && !mayHoldCalls(text)) return 'generated';
  if (isMinified(text)) return 'minified';
  return undefined;
}

/** Most of the text stands on lines that no one wrote by hand. */
function isMinified(text: string): boolean {
  if (text.length < longLine) return false;
  let long = 0;
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    if (end - at >= longLine) long += end - at;
    at = end + 1;
  }
  return long * 2 > text.length;
}
