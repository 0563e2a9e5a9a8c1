import { evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

// Each branch takes over the list as any branch before may have left it: there are as many ways as paths through them.
const branches = (branch: (at: number) => string): string =>
  Array.from({ length: 48 }, (_, at) => branch(at)).join('\n');

const programs = {
  'a.js': `export function open(a, b) {
  let parts = ['user:log:self'];
${branches((at) => `  if (a === ${at}) parts = [...parts, b[${at}], ...parts];`)}
  window.open('https://mixer.com/oauth/authorize?client_id=x&state=' + a + '&scope=' + parts.join(' '));
}
`,
  'a.py': `import webbrowser
def start(a, b):
    parts = ['user:log:self']
${branches((at) => `    if a == ${at}: parts = [*parts, b[${at}], *parts]`)}
    webbrowser.open('https://mixer.com/oauth/authorize?client_id=x&state=' + a + '&scope=' + ' '.join(parts))
`,
};

// Where each list was taken apart anew this took a minute.
test.each(Object.entries(programs))(
  'a list in %s that holds itself many times is joined in no time',
  { timeout: 10_000 },
  async (file, text) => {
    const { evidence } = await evidenceIn({ [file]: text });
    expect(evidence.flatMap(({ kind, scope }) => (kind === 'request' ? [scope] : []))).toEqual(['user:log:self']);
  },
);
