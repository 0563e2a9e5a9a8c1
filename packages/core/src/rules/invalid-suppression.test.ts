import { testChecked } from '@mixer-oauth/testkit';
import { invalidSuppression } from './invalid-suppression.ts';

testChecked(invalidSuppression, {
  passes: {
    'a reason and a date to come': {
      manifest: `version: 1
clients:
  clip-bot:
    website: http://clipbot.example
ignore:
  - { rule: insecure-metadata-url, reason: the certificate is on its way, until: 2027-03-01 }
`,
    },
  },
  fails: {
    'no reason': {
      manifest: `version: 1
clients:
  clip-bot:
    website: http://clipbot.example
ignore:
  - { rule: insecure-metadata-url, client: clip-bot }
`,
      shows: `mixer-oauth.yml:6:5 error invalid-suppression
6 |   - { rule: insecure-metadata-url, client: clip-bot }
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the suppression of "insecure-metadata-url" has no reason`,
    },
    'past its date': {
      manifest: `version: 1
clients:
  clip-bot:
    website: http://clipbot.example
ignore:
  - { rule: insecure-metadata-url, reason: moves in May, until: 2026-05-31 }
`,
      shows: `mixer-oauth.yml:6:5 error invalid-suppression
6 |   - { rule: insecure-metadata-url, reason: moves in May, until: 2026-05-31 }
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the suppression of "insecure-metadata-url" ended on 2026-05-31`,
    },
    'suppresses nothing': {
      manifest: `version: 1
clients:
  clip-bot:
    website: https://clipbot.example
ignore:
  - { rule: insecure-metadata-url, reason: no longer true }
`,
      shows: `mixer-oauth.yml:6:5 error invalid-suppression
6 |   - { rule: insecure-metadata-url, reason: no longer true }
  |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the suppression of "insecure-metadata-url" suppresses nothing`,
    },
  },
});
