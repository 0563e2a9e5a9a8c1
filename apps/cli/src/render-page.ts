import type { Io } from './io.ts';
import { painterOf } from './painter.ts';

/** A page of the documentation for a terminal: headings bold, code indented, links as their address. Not a Markdown engine: pages have one form. */
export function renderPage(page: string, io: Io): string {
  const paint = painterOf(io);
  let isCode = false;
  const lines = page.split('\n').flatMap((line): string[] => {
    const fence = /^```\s*(.*)$/.exec(line);
    if (fence) {
      isCode = !isCode;
      return isCode && fence[1] ? [paint('dim', `    ${titleOf(fence[1])}`)] : [];
    }
    if (isCode) return [paint('cyan', `    ${line}`.trimEnd())];
    const heading = /^#{1,3} (.*)$/.exec(line);
    if (heading) return [paint('bold', heading[1] ?? '')];
    if (/^\|[\s:|-]+\|$/.test(line)) return [];
    return [inline(line, paint)];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

/** ```` ```yaml mixer-oauth.yml ```` is the file; ```` ```yaml fixed ```` the file after the fix. */
function titleOf(info: string): string {
  const [, ...rest] = info.split(' ');
  if (info.startsWith('text')) return 'says:';
  return rest[0] === 'fixed' ? 'after the fix:' : `${rest.join(' ')}:`;
}

const inline = (line: string, paint: ReturnType<typeof painterOf>): string =>
  line
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_, text: string, address: string) =>
      text === address ? text : `${text} (${address})`,
    )
    .replaceAll(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))
    .replaceAll(/\*\*([^*]+)\*\*/g, (_, text: string) => paint('bold', text));
