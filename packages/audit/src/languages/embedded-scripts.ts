/** Templates that a server makes pages of; what it fills in is a name like any other to the script around it. */
export const templateExtensions = ['.cshtml', '.ejs', '.erb', '.hbs', '.jsp', '.njk', '.twig'] as const;

const pageName = new RegExp(
  `(?:\\.vue|\\.svelte|\\.html?|${templateExtensions.join('|').replaceAll('.', String.raw`\.`)})$`,
  'i',
);

/** Vue, Svelte and HTML files, and templates of them: pages with scripts in them. */
export const isPage = (file: string): boolean => pageName.test(file);

const scriptType =
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|live|j)script\b.*|text\/(?:babel|jsx|tsx|typescript)|babel|ts|js)$/i;

/** A comment, the start of a script, or a link whose address is written out. A bound `:href` or `[href]` is no link. */
const opening = /<!--|<script(?=[\s/>])|\s(?:href|action)\s*=\s*(?=(["'])https?:\/\/[^"'\\\r\n]*\1)/gi;
/** An attribute of a tag: its name, and its value in quotes or bare. */
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** `>` inside an attribute's quotes does not end the tag. */
const tagEnd = /^(?:[^>"']|"[^"]*"|'[^']*')*>/;
/** Where a script of another site stands: its address in quotes. */
const scriptSource = /\ssrc\s*=\s*(?=((["'])https?:\/\/[^"'\\\r\n]*\2))/i;
const longestTag = 1_000;
const scriptEnd = /<\/script[\s/>]/gi;

/** What is kept of a page: as long as what it replaces. */
type Fragment = Readonly<{ start: number; code: string; lang?: string | undefined }>;

/**
 * Blanks everything but scripts and links with spaces and keeps line breaks, so that offsets and lines stay those of the page.
 * A link, and the address of a script, is kept as the string that it is. Templates, JSON and comments hold no code. One pass.
 */
export function keepScripts(page: string): string {
  const text = withPlainTags(page);
  let result = '';
  for (const { start, code } of fragmentsOf(text)) {
    // One fragment must not run on into the next; there is always a `>` or `=` before it to give its place up.
    result += `${blank(text.slice(result.length, start - 1))};${code}`;
  }
  return result + blank(text.slice(result.length));
}

/** `href="…?id=<%= ENV["ID"] %>"`: quotes of what the server fills in end nothing around it. */
const withPlainTags = (text: string): string =>
  text.includes('<%') ? text.replaceAll(/<%[^%]*(?:%(?!>)[^%]*)*%>/g, (tag) => tag.replaceAll(/["'`]/g, ' ')) : text;

/** The grammar for all scripts of a page: TypeScript reads JavaScript too. */
export function pageGrammar(text: string): string {
  const langs = fragmentsOf(text).map(({ lang }) => lang?.toLowerCase());
  if (langs.includes('tsx')) return 'tsx';
  return langs.includes('ts') || langs.includes('typescript') ? 'typescript' : 'javascript';
}

function fragmentsOf(text: string): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const match = opening.exec(text);
    if (!match) return fragments;
    from = opening.lastIndex;
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', from);
      from = close < 0 ? text.length : close + 3;
    } else if (match[1] !== undefined) {
      const end = text.indexOf(match[1], from + 1) + 1;
      fragments.push({ start: from, code: linkCode(text.slice(from, end)) });
      from = end;
    } else from = takeScript(text, from, fragments);
  }
}

/** @returns where to go on */
function takeScript(text: string, from: number, fragments: Fragment[]): number {
  const tag = tagFrom(text, from);
  if (tag === undefined) return text.length;
  const start = from + tag.length;
  const source = scriptSource.exec(tag);
  if (source) fragments.push({ start: from + source.index + source[0].length, code: linkCode(source[1] ?? '') });
  if (tag.endsWith('/>')) return start;
  scriptEnd.lastIndex = start;
  const end = scriptEnd.exec(text)?.index ?? text.length;
  const attributes = attributesOf(tag);
  const isCode = scriptType.test(attributes.get('type')?.trim() ?? '');
  if (isCode && end > start)
    fragments.push({ start, code: withoutSection(text.slice(start, end)), lang: attributes.get('lang') });
  return end;
}

/** The rest of a tag. A quote that is never closed gives the tag an end at the next `>` all the same. */
function tagFrom(text: string, from: number): string | undefined {
  const tag = tagEnd.exec(text.slice(from, from + longestTag))?.[0];
  if (tag !== undefined) return tag;
  const end = text.indexOf('>', from);
  return end < 0 ? undefined : text.slice(from, end + 1);
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const rows = [...tag.slice(0, -1).matchAll(attribute)];
  return new Map(
    rows.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

// `&amp;` has the length of `"+ "&`: two strings, and every offset stays.
const linkCode = (quoted: string): string => quoted.replaceAll('&amp;', `${quoted[0]}+ ${quoted[0]}&`);
const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');
const withoutSection = (code: string): string => code.replace(/^\s*<!\[CDATA\[/, blank).replace(/\]\]>\s*$/, blank);
