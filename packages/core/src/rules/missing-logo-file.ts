import { defineRule, type LogoState, type ManifestFacts } from '../rule.ts';

const words: Readonly<Record<Exclude<LogoState, 'image'>, string>> = {
  missing: 'does not exist',
  outside: 'lies outside the repository',
  'not-an-image': 'is no PNG, JPEG, GIF, WebP or SVG image',
};

export const missingLogoFile = defineRule<ManifestFacts, { path: string; state: Exclude<LogoState, 'image'> }>({
  id: 'missing-logo-file',
  severity: 'error',
  layer: 'consistency',
  summary: 'A logo file that is not there, not in the repository, or no image',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ path, state }) => `the logo "${path}" ${words[state]}`,

  *check({ manifest, logos }) {
    for (const client of manifest.clients) {
      const state = client.logo && logos.get(client.logo.value);
      if (client.logo && state && state !== 'image')
        yield { at: client.logo.span, data: { path: client.logo.value, state }, client };
    }
  },
});
