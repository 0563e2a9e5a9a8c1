import { keepScripts } from '../embedded-scripts.ts';

const tag = /<\?(?:php\b|=)[^]*?(?:\?>|$)/gi;

const script = /<(\/?)script[\s>]/gi;

/**
 * The scripts of a page that PHP writes and its links, as JavaScript: everything else is blank, and offsets stay. What PHP puts into
 * a script is a name that nothing defines, so that it is a hole in a text: `'/channels/<?= $id ?>'` becomes `'/channels/'+php+''`.
 * What it puts into a link is blank.
 *
 * @returns undefined where the page has neither
 */
export function scriptsOf(text: string): string | undefined {
  if (!/<script[\s>]|\s(?:href|action)\s*=\s*["']https?:/i.test(text)) return undefined;
  let result = '';
  let isInScript = false;
  for (const match of text.matchAll(tag)) {
    const page = text.slice(result.length, match.index);
    const edge = [...page.matchAll(script)].at(-1);
    if (edge) isInScript = edge[1] === '';
    result += page;
    result += isInScript
      ? standIn(match[0], openQuote(result.slice(result.lastIndexOf('\n') + 1)))
      : match[0].replaceAll(/[^\r\n]/g, ' ');
  }
  const scripts = keepScripts(result + text.slice(result.length));
  return scripts.trim() === '' ? undefined : scripts;
}

/** As long as the tag, with its line breaks. */
function standIn(written: string, quote: string | undefined): string {
  const blank = written.replaceAll(/[^\r\n]/g, ' ');
  const [start, end] =
    quote === undefined
      ? [/^<\?(?:=|php\s+(?:echo|print)\b)/i.test(written) ? 'php' : '', '']
      : quote === '`'
        ? ['${php', '}']
        : [`${quote}+php`, `+${quote}`];
  const isRoom = blank.length >= start.length + end.length && !/[\r\n]/.test(blank.slice(0, start.length));
  return isRoom ? start + blank.slice(start.length, blank.length - end.length) + end : blank;
}

/** The quote that is open at the end of a line. */
function openQuote(line: string): string | undefined {
  let open: string | undefined;
  for (let at = line.lastIndexOf('<script') + 1; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (char === '\\') at += 1;
    else if (open === undefined && (char === '"' || char === "'" || char === '`')) open = char;
    else if (char === open) open = undefined;
  }
  return open;
}
