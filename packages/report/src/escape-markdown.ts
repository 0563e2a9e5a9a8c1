import { visible } from './visible.ts';

// Everything that GitHub's Markdown gives a meaning: emphasis, code, links, HTML, tables, headings, autolinks, mentions.
const active = /[&<>|`*_~[\](){}!#@\\:"'/$^=+-]|www\./giu;

// As a reference a character is text and never syntax: https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
const reference = (text: string): string => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('');

// Mentions and issue links are found in the rendered text, where a reference is a plain character again: a space of no width ends them.
const linking = new Set(['@', '#']);

/** A user's text as prose, on one line. */
export const escapeMarkdown = (text: string): string =>
  visible(text).replaceAll(active, (match) => `${reference(match)}${linking.has(match) ? '&#8203;' : ''}`);

/** A user's text as code, on one line. HTML rather than backticks: no text can close it, and nothing in it is linked. */
export const codeMarkdown = (text: string): string => `<code>${visible(text).replaceAll(active, reference)}</code>`;

/** A link to a page of ours; only its label when the address is not one that can be linked. */
export function linkMarkdown(label: string, address: string): string {
  const isSafe = /^https:\/\/[\w.~:/?#@!$&'*+,;=%-]+$/u.test(address);
  return isSafe
    ? `[${escapeMarkdown(label)}](${address.replaceAll(/[*_~']/gu, (one) => `%${one.charCodeAt(0).toString(16)}`)})`
    : escapeMarkdown(label);
}
