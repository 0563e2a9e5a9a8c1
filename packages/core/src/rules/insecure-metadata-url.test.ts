import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { insecureMetadataUrl } from './insecure-metadata-url.ts';

testRule(insecureMetadataUrl, manifestFacts, {
  passes: {
    https: {
      manifest: `version: 1
clients:
  clip-bot:
    website: https://clipbot.example
`,
    },
  },
  fails: {
    'an http website': {
      manifest: `version: 1
clients:
  clip-bot:
    website: http://clipbot.example
`,
      shows: `mixer-oauth.yml:4:14 warning insecure-metadata-url
4 |     website: http://clipbot.example
  |              ^^^^^^^^^^^^^^^^^^^^^^ the website "http://clipbot.example" is shown to users and is not https`,
    },
  },
});
