import { visible } from '../visible.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Text of a user for an element or a quoted attribute: nothing in it is obeyed by a browser, and nothing stays unseen. */
export const escapeHtml = (text: string): string =>
  visible(text).replaceAll(/[&<>"'`]/gu, (character) => references[character] ?? character);

/** A link where the address is one of the web's; else the words alone, since `javascript:` would run. */
export function linkHtml(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeHtml(words);
  return `<a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(words)}</a>`;
}

export const codeHtml = (text: string): string => `<code>${escapeHtml(text)}</code>`;
