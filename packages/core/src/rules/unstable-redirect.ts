import { hostedRedirectsOf } from '../hosts/client-hosts.ts';
import { hostAsWritten } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

/** Tried on what stands before the query; the first that fits is told. */
const defects: readonly (readonly [RegExp, string])[] = [
  // oxlint-disable-next-line no-control-regex -- the parser drops control characters without a word
  [/[\0- ]/, 'white space, which browsers drop'],
  [/\\/, 'backslashes, which browsers read as slashes'],
  [/^https?:(?!\/\/[^/])/i, 'no two slashes after its scheme'],
  [/%25[\da-f]{2}/i, 'double encoding'],
  [/%2e/i, 'encoded dots'],
  [/%2f|%5c/i, 'encoded slashes'],
  [/\/\.{1,2}(?:\/|$)/, 'dot segments'],
];

export const unstableRedirect = defineRule<ManifestFacts, { text: string; what: string }>({
  id: 'unstable-redirect',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A redirect URI that parsers read in different ways',
  citation: 'https://www.rfc-editor.org/rfc/rfc3986#section-6.2',
  message: ({ text, what }) => `"${text}" has ${what}; parsers do not agree on where it leads`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, host } of hostedRedirectsOf(client)) {
        const [path = ''] = item.value.split(/[?#]/);
        const what = defects.find(([pattern]) => pattern.test(path))?.[1] ?? hostDefect(item.value, host);
        if (what !== undefined) yield { at: item.span, data: { text: item.value, what }, client };
      }
    }
  },
});

/** A host that the browser reads as another than is written: full-width letters, IDN, a last dot, an IPv4 address in one number. */
function hostDefect(text: string, host: string): string | undefined {
  const written = hostAsWritten(text);
  return written.toLowerCase() === host ? undefined : `the host "${written}", which browsers read as ${host}`;
}
