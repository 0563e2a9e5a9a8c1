import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { missingLogoFile } from './missing-logo-file.ts';

testRule(missingLogoFile, manifestFacts, {
  passes: {
    'an image': {
      manifest: `version: 1
clients:
  clip-bot:
    logo: assets/logo.png
`,
      logos: { 'assets/logo.png': 'image' },
    },
    'an address': {
      manifest: `version: 1
clients:
  clip-bot:
    logo: https://clipbot.example/logo.png
`,
    },
  },
  fails: {
    'no such file': {
      manifest: `version: 1
clients:
  clip-bot:
    logo: assets/logo.png
`,
      shows: `mixer-oauth.yml:4:11 error missing-logo-file
4 |     logo: assets/logo.png
  |           ^^^^^^^^^^^^^^^ the logo "assets/logo.png" does not exist`,
    },
    'outside the repository': {
      manifest: `version: 1
clients:
  clip-bot:
    logo: ../logo.png
`,
      shows: `mixer-oauth.yml:4:11 error missing-logo-file
4 |     logo: ../logo.png
  |           ^^^^^^^^^^^ the logo "../logo.png" lies outside the repository`,
    },
    'no image': {
      manifest: `version: 1
clients:
  clip-bot:
    logo: README.md
`,
      logos: { 'README.md': 'not-an-image' },
      shows: `mixer-oauth.yml:4:11 error missing-logo-file
4 |     logo: README.md
  |           ^^^^^^^^^ the logo "README.md" is no PNG, JPEG, GIF, WebP or SVG image`,
    },
  },
});
