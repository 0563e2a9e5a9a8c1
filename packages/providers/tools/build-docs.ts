import { readFileSync, writeFileSync } from 'node:fs';
import { builtInProviders } from '../src/built-in.ts';
import { providerPage } from '../src/docs/provider-page.ts';
import { parseProvider } from '../src/parse-provider.ts';

for (const id of builtInProviders) {
  const { data } = parseProvider(readFileSync(new URL(`../data/${id}.yml`, import.meta.url), 'utf8'), `${id}.yml`);
  if (!data) throw new Error(`data/${id}.yml is not a catalogue: "npm run build" says why`);
  writeFileSync(new URL(`../../../docs/providers/${id}.md`, import.meta.url), providerPage(data));
}
