import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { forcedApproval } from './forced-approval.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(forcedApproval, auditFacts, {
  passes: {
    'the manifest says so too': {
      manifest: `${manifest}    approvalPrompt: force\n`,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}&approval_prompt=force\`;
`,
      },
    },
    'only when it is asked for': {
      manifest,
      files: {
        'src/login.js': `export const login = (id, state, prompt) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}&approval_prompt=\${prompt}\`;
`,
      },
    },
  },
  fails: {
    'the code forces it': {
      manifest,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}&approval_prompt=force\`;
`,
      },
      shows: `src/login.js:2:87 warning forced-approval
2 |   \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}&approval_prompt=force\`;
  |                                                                                       ^^^^^^^^^^^^^^^^^^^^^^ "approval_prompt=force" makes users approve at every sign-in, so that they learn to click it away; the manifest does not ask for it`,
    },
    'the manifest wants it, and the code does not': {
      manifest: `${manifest}    approvalPrompt: force\n`,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}\`;
`,
      },
      shows: `src/login.js:2:4 warning forced-approval
2 |   \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}\`;
  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the manifest has approvalPrompt: force, and this authorization request does not send "approval_prompt=force"`,
    },
    'in Python': {
      manifest: `${manifest}    approvalPrompt: auto\n`,
      files: {
        'login.py': `from requests_oauthlib import OAuth2Session

def login(session):
    return session.authorization_url("https://mixer.com/oauth/authorize", approval_prompt="force")
`,
      },
      shows: `login.py:4:91 warning forced-approval
4 |     return session.authorization_url("https://mixer.com/oauth/authorize", approval_prompt="force")
  |                                                                                           ^^^^^^^ "approval_prompt=force" makes users approve at every sign-in, so that they learn to click it away; the manifest does not ask for it`,
    },
  },
});
