import type { Look } from '@mixer-oauth/report';
import type { CodeLook } from './code-look.ts';

// The library writes nothing but these: https://highlightjs.readthedocs.io/en/stable/api.html
const token =
  /<span class="(?<classes>[^"]*)">|(?<end><\/span>)|(?<entity>&(?:amp|lt|gt|quot|#x27);)|(?<text>[^<&]+|[<&])/g;

/** By class; one that is here without a look has none, whatever stands around it. */
export type Looks = Readonly<Record<string, Look | undefined>>;

/**
 * Reads what highlight.js makes of a text: the text as HTML, with spans that may nest. An inner span whose class is not in
 * `looks` has the look of the one around it.
 *
 * @param offset - where the text stands in its file
 */
export function readSpans(html: string, offset: number, looks: Looks): readonly CodeLook[] {
  const found: CodeLook[] = [];
  const around: (Look | undefined)[] = [];
  let at = offset;
  for (const { groups = {} } of html.matchAll(token)) {
    const { classes, end, entity, text } = groups;
    if (classes !== undefined) around.push(lookOf(classes, looks, around.at(-1)));
    else if (end !== undefined) around.pop();
    else {
      const length = entity === undefined ? (text ?? '').length : 1;
      add(found, { start: at, end: at + length, look: around.at(-1) });
      at += length;
    }
  }
  return found;
}

/** What goes on as the last one did is one with it. */
function add(
  found: CodeLook[],
  { start, end, look }: Omit<CodeLook, 'look'> & { readonly look: Look | undefined },
): void {
  if (look === undefined) return;
  const last = found.at(-1);
  if (last?.look === look && last.end === start) found[found.length - 1] = { ...last, end };
  else found.push({ start, end, look });
}

/** `hljs-title class_` is `title class_`, else `title`, else what stands around it. */
function lookOf(classes: string, looks: Looks, around: Look | undefined): Look | undefined {
  const own = classes.replace(/^hljs-/, '');
  const name = [own, own.split(' ')[0] ?? ''].find((one) => Object.hasOwn(looks, one));
  return name === undefined ? around : looks[name];
}
