import { testIdioms } from '@mixer-oauth/testkit';

// Scripts that run in one shell, and settings that they take from files.
testIdioms([
  [
    'a library of functions, with its settings in a file of their own',
    {
      'lib/config.sh': `MIXER_API=https://mixer.com/api/v1
`,
      'lib/api.sh': `. "$(dirname "\${BASH_SOURCE[0]}")/config.sh"
api() { curl -sS -X "$1" "$MIXER_API$2" "\${@:3}"; }
`,
      'bin/sync.bash': `#!/usr/bin/env bash
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
source "$here/../lib/api.sh"
api GET /users/current | jq .
api PATCH "/channels/$CHANNEL" -d '{"online": true}'
`,
      'bin/clean.sh': `#!/bin/sh
. ./lib/api.sh
api DELETE "/clips/$1"
curl "$MIXER_API/types"
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | bin/clean.sh:3',
      'call | certain | rest GET /types | bin/clean.sh:4',
      'call | certain | rest GET /users/current | bin/sync.bash:5',
      'call | certain | rest PATCH /channels/{channelId} | bin/sync.bash:6',
    ],
  ],
  [
    'what the script itself sets is known in what it sources, and so is what it sources beside that',
    {
      'main.sh': `base=https://mixer.com/api/v1
set_verb() { verb=DELETE; }
. ./requests.sh
. ./jobs.sh
clean 1
`,
      'requests.sh': `send() { curl -X "$verb" "$base/$1"; }
`,
      'jobs.sh': `clean() { set_verb; send "clips/$1"; }
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | jobs.sh:1'],
  ],
  [
    'the address in an environment file',
    {
      '.env': `API_BASE=https://mixer.com/api/v1
`,
      'run.sh': `set -a; . ./.env; set +a
curl -X PUT "$API_BASE/teams/$1"
`,
    },
    ['call | certain | rest PUT /teams/{teamId} | run.sh:2'],
  ],
  [
    'NO names of scripts that have nothing to do with each other',
    {
      'a.sh': `API=https://mixer.com/api/v1
get() { curl "$API$1"; }
get /users/current
`,
      'b.sh': `curl "$API/teams"
get /types
`,
      'c.sh': `. ./d.sh
get /types/1
`,
      'd.sh': `get() { cat "$1"; }
`,
    },
    ['call | certain | rest GET /users/current | a.sh:3'],
  ],
]);
