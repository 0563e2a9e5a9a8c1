import { redirectsOf } from '../hosts/client-hosts.ts';
import { isWeb } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

const defects: readonly (readonly [RegExp, string])[] = [
  [/\\/, 'backslashes, which browsers read as slashes'],
  [/%25[\da-f]{2}/i, 'double encoding'],
  [/%2e/i, 'encoded dots'],
  [/%2f|%5c/i, 'encoded slashes'],
  [/\/\.{1,2}(?:\/|$)/, 'dot segments'],
  [/[\t\n\r ]/, 'white space'],
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
      for (const { item, uri } of redirectsOf(client)) {
        if (!isWeb(uri)) continue;
        const [path = ''] = item.value.split(/[?#]/);
        const defect = defects.find(([pattern]) => pattern.test(path));
        if (defect) yield { at: item.span, data: { text: item.value, what: defect[1] }, client };
      }
    }
  },
});
