import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { invalidHostRule } from './invalid-host-rule.ts';

testRule(invalidHostRule, manifestFacts, {
  passes: {
    'a host and a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, '*.staging.clipbot.example']
`,
    },
    'an IPv6 address': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['[::1]']
`,
    },
    'what partial-host-wildcard tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*clipbot.example']
`,
    },
    'upper case and a last dot, which unnormalised-host tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [Clipbot.example.]
`,
    },
  },
  fails: {
    'a URL': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['https://clipbot.example/callback']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['https://clipbot.example/callback']
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot.example/callback" is no host rule: it has a scheme; a host rule is a host alone
  | fix: Use the host alone: "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example']
`,
    },
    'a wildcard inside': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['app.*.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['app.*.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^^ "app.*.clipbot.example" is no host rule: a wildcard must be the whole leftmost label, as in *.example.com`,
    },
    'a glob': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['{a,b}.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['{a,b}.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^^ "{a,b}.clipbot.example" is no host rule: it has characters that are not allowed in a host`,
    },
    'a port': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example:8080']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['clipbot.example:8080']
  |              ^^^^^^^^^^^^^^^^^^^^ "clipbot.example:8080" is no host rule: it has a port; host rules hold for every port
  | fix: Use the host alone: "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example']
`,
    },
    'a URL with user information': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['https://me@clipbot.example/']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['https://me@clipbot.example/']
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://me@clipbot.example/" is no host rule: it has a scheme; a host rule is a host alone`,
    },
    'an IPv6 address without brackets': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['::1']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['::1']
  |              ^^^ "::1" is no host rule: an IPv6 address stands in brackets, as in [::1]`,
    },
    'an IPv6 address with a port': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['[::1]:8080']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['[::1]:8080']
  |              ^^^^^^^^^^ "[::1]:8080" is no host rule: it has a port; host rules hold for every port
  | fix: Use the host alone: "[::1]" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['[::1]']
`,
    },
    'every host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['*']
  |              ^ "*" is no host rule: it allows every host`,
    },
    'two stars': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['**.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['**.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^ "**.clipbot.example" is no host rule: "**" is no wildcard here; *.example.com already allows every depth`,
    },
    negation: {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['!clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['!clipbot.example']
  |              ^^^^^^^^^^^^^^^^ "!clipbot.example" is no host rule: it has characters that are not allowed in a host`,
    },
    'an escape': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot%2eexample']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['clipbot%2eexample']
  |              ^^^^^^^^^^^^^^^^^ "clipbot%2eexample" is no host rule: it has characters that are not allowed in a host`,
    },
    'two dots in a row': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot..example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['clipbot..example']
  |              ^^^^^^^^^^^^^^^^ "clipbot..example" is no host rule: it has an empty label: two dots in a row, or one in front`,
    },
    'a label that is too long': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example]
`,
      shows: `mixer-oauth.yml:4:13 error invalid-host-rule
4 |     hosts: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example]
  |             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example" is no host rule: it has a label of more than 63 characters`,
    },
    'an address below a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.127.0.0.1']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['*.127.0.0.1']
  |              ^^^^^^^^^^^ "*.127.0.0.1" is no host rule: an IP address has no subdomains`,
    },
    'one entry of a comma-separated text': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: 'clipbot.example, clipbot.example:80'
`,
      shows: `mixer-oauth.yml:4:30 error invalid-host-rule
4 |     hosts: 'clipbot.example, clipbot.example:80'
  |                              ^^^^^^^^^^^^^^^^^^ "clipbot.example:80" is no host rule: it has a port; host rules hold for every port
  | fix: Use the host alone: "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: 'clipbot.example, clipbot.example'
`,
    },
    'a scheme in an environment': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        hosts: ['http:/staging.clipbot.example']
`,
      shows: `mixer-oauth.yml:6:18 error invalid-host-rule
6 |         hosts: ['http:/staging.clipbot.example']
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "http:/staging.clipbot.example" is no host rule: it has a scheme; a host rule is a host alone
  | fix: Use the host alone: "staging.clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        hosts: ['staging.clipbot.example']
`,
    },
  },
});
