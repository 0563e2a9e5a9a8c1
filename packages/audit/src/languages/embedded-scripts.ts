/** Vue, Svelte and HTML files: pages with scripts in them. */
export const isPage = (file: string): boolean => /\.(?:vue|svelte|html?)$/i.test(file);

const scriptType =
  /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|live|j)script\b.*|text\/(?:babel|jsx|tsx|typescript)|babel|ts|js)$/i;

/** An attribute of a tag: its name, and its value in quotes or bare. */
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
/** `>` inside an attribute's quotes does not end the tag. */
const tagEnd = /(?:[^>"']|"[^"]*"|'[^']*')*>/y;

type Script = Readonly<{ start: number; end: number; lang: string | undefined }>;

/** The scripts of a page that hold code. Templates, JSON and comments hold none. One pass. */
function scriptsOf(text: string): readonly Script[] {
  const scripts: Script[] = [];
  const opening = /<!--|<script(?=[\s/>])/gi;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const from = opening.lastIndex;
    if (match[0] === '<!--') {
      const close = text.indexOf('-->', from);
      if (close < 0) break;
      opening.lastIndex = close + 3;
      continue;
    }
    tagEnd.lastIndex = from;
    const tag = tagEnd.exec(text)?.[0];
    if (tag === undefined) continue;
    const start = from + tag.length;
    const attributes = attributesOf(tag);
    const end = tag.endsWith('/>') ? start : endOfScript(text, start);
    if (scriptType.test(attributes.get('type')?.trim() ?? ''))
      scripts.push({ start, end, lang: attributes.get('lang') });
    opening.lastIndex = end;
  }
  return scripts;
}

function endOfScript(text: string, from: number): number {
  const closing = /<\/script[\s/>]/gi;
  closing.lastIndex = from;
  return closing.exec(text)?.index ?? text.length;
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const rows = [...tag.slice(0, -1).matchAll(attribute)];
  return new Map(
    rows.map(([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? '']),
  );
}

/**
 * Blanks everything outside scripts with spaces and keeps line breaks, so that offsets and lines stay those of the page.
 * Each script ends with a semicolon, where its closing tag begins: one script must not run on into the next.
 */
export function keepScripts(text: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of scriptsOf(text)) {
    if (start === end) continue;
    result += blank(text.slice(from, start)) + withoutSection(text.slice(start, end));
    from = end;
    if (end < text.length) {
      result += ';';
      from += 1;
    }
  }
  return result + blank(text.slice(from));
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');
const withoutSection = (code: string): string => code.replace(/^\s*<!\[CDATA\[/, blank).replace(/\]\]>\s*$/, blank);

/** The grammar for all scripts of a page: TypeScript reads JavaScript too. */
export function pageGrammar(text: string): string {
  const langs = scriptsOf(text).map(({ lang }) => lang?.toLowerCase());
  if (langs.includes('tsx')) return 'tsx';
  return langs.includes('ts') || langs.includes('typescript') ? 'typescript' : 'javascript';
}
