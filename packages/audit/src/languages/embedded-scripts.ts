const script = /<script\b([^>]*)>([\s\S]*?)(?=<\/script\s*>|$(?![\s\S]))/gi;
const notCode = /\btype\s*=\s*["']?(?!(?:text|application)\/(?:java|ecma|babel|jsx|typescript)|module|text\/babel)[\w/+.-]+/i;

/**
 * Blanks everything outside `<script>` with spaces and keeps line breaks, so that offsets and lines stay those of the page.
 * Templates, JSON and comments are no code.
 */
export function keepScripts(text: string): string {
  const page = text.replaceAll(/<!--[\s\S]*?-->/g, blank);
  let result = '';
  let from = 0;
  for (const match of page.matchAll(script)) {
    const [, attributes = '', code = ''] = match;
    if (notCode.test(attributes)) continue;
    const start = match.index + match[0].length - code.length;
    result += blank(page.slice(from, start)) + code;
    from = start + code.length;
  }
  return result + blank(page.slice(from));
}

const blank = (text: string): string => text.replaceAll(/[^\r\n]/g, ' ');

/** The scripts of a component are TypeScript: `<script lang="ts">`. */
export const isTypeScriptPage = (text: string): boolean => /<script\b[^>]*\blang\s*=\s*["']?tsx?\b/i.test(text);
