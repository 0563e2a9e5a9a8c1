import type { Entry, Expr, FileOutline, Range } from '../outline/outline.ts';
import type { Language } from './language.ts';
import { readPropertyList } from './property-list.ts';
import { unescaped } from './xml-texts.ts';

const maximumEntries = 20_000; // ten times what files of translations hold

const tag = /<(\/?)([\w.-]+)([^<>]*)>/g;
const named = /(?:^|\s)(name|key|value)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What Android, .NET and Apple's systems keep beside the code: texts and lists of texts by name. The rest of XML says nothing that code
 * asks for.
 */
export const xml: Language = {
  id: 'xml',
  name: 'XML resources',
  extensions: ['.xml', '.plist'],
  fileNames: ['app.config', 'web.config'],
  paths: /(?:^|\/)(?:res\/values[^/]*\/[^/]+\.xml|(?:app|web)\.config|[^/]+\.plist)$/i,
  isConfiguration: true,
  lowerText: (whole, file): FileOutline => {
    const text = whole.replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ' '));
    if (/\.plist$/i.test(file)) return propertyList(text, file);
    const found: Found = { strings: [], arrays: [], settings: [] };
    const end = readElements(text, found);
    const at = { start: 0, end: text.length };
    const resources = record(
      [entry('string', record(found.strings, at), at), entry('array', record(found.arrays, at), at)],
      at,
    );
    const value = record([entry('R', resources, at), entry('AppSettings', record(found.settings, at), at)], at);
    return {
      file,
      language: 'xml',
      imports: [],
      exports: [{ name: 'default', value, at }],
      body: [],
      errors: [],
      ...(end !== undefined && { end }),
    };
  },
};

function propertyList(text: string, file: string): FileOutline {
  const { root, end } = readPropertyList(text);
  return {
    file,
    language: 'xml',
    imports: [],
    exports: root ? [{ name: 'default', value: root, at: root.at }] : [],
    body: [],
    errors: [],
    ...(end !== undefined && { end }),
  };
}

type Found = Readonly<Record<'strings' | 'arrays' | 'settings', Entry[]>>;

/**
 * `<string name="x">…</string>`, `<string-array name="x"><item>…</item></string-array>`, `<add key="x" value="…"/>`, one tag after the
 * other: what is never closed must not be looked for again and again.
 *
 * @returns where reading ended, if that is before the end of the text
 */
function readElements(text: string, { strings, arrays, settings }: Found): number | undefined {
  let open: Readonly<{ kind: string; name: string; start: number }> | undefined; // a text, or an item of a list
  let list: Readonly<{ name: string; start: number; items: Expr[] }> | undefined;
  let count = 0;
  for (const { 0: whole, 1: closing, 2: kind = '', 3: attributes = '', index } of text.matchAll(tag)) {
    const end = index + whole.length;
    if (closing === '') {
      if (count >= maximumEntries) return index;
      count += 1;
      const { name, key, value } = attributesIn(attributes, index + kind.length + 1);
      if (kind === 'add' && key && value)
        settings.push(entry(key.text, textAt(value.text, value.start), { start: index, end }));
      else if (kind === 'string' && name) open = { kind, name: name.text, start: end };
      else if (kind === 'item' && list) open = { kind, name: '', start: end };
      else if (kind === 'string-array' && name) list = { name: name.text, start: index, items: [] };
    } else if (open?.kind === kind) {
      const value = textAt(text.slice(open.start, index), open.start);
      if (kind === 'item') list?.items.push(value);
      else strings.push(entry(open.name, value, { start: open.start, end }));
      open = undefined;
    } else if (kind === 'string-array' && list) {
      const at = { start: list.start, end };
      arrays.push(entry(list.name, { kind: 'list', items: list.items, at }, at));
      list = undefined;
    }
  }
  return undefined;
}

type Attribute = Readonly<{ text: string; start: number }>;

function attributesIn(text: string, offset: number): Readonly<Record<string, Attribute | undefined>> {
  const found: Record<string, Attribute> = {};
  for (const { 0: whole, 1: name = '', 2: double, 3: single = '', index } of text.matchAll(named)) {
    const value = double ?? single;
    found[name] = { text: value, start: offset + index + whole.length - 1 - value.length };
  }
  return found;
}

const record = (entries: readonly Entry[], at: Range): Expr => ({ kind: 'record', entries, at });
const entry = (key: string, value: Expr, at: Range): Entry => ({ key, value, at });

/** A text, where it is written, without the blanks around it. */
function textAt(written: string, offset: number): Expr {
  const start = offset + (written.length - written.trimStart().length);
  const value = written.trim();
  return { kind: 'text', value: unescaped(value), at: { start, end: start + value.length } };
}
