import { builtInProviders, defaultProvider } from '@mixer-oauth/providers';
import type { Option } from './command.ts';

/** What every command takes. */
export const commonOptions: readonly Option[] = [
  { name: 'json', text: 'print JSON' },
  { name: 'no-color', text: 'no colours (NO_COLOR and FORCE_COLOR are respected too)' },
  { name: 'quiet', short: 'q', text: 'no progress and no remarks' },
  { name: 'help', short: 'h', text: 'show this help' },
];

/** What the exit code of a report says. */
export const reportExits = ['clean', 'diagnostics at or above --fail-on'] as const;

export const manifestOption: Option = {
  name: 'manifest',
  value: 'FILE',
  text: 'the manifest (default: mixer-oauth.yml in the folder)',
};
export const clientOption: Option = {
  name: 'client',
  value: 'NAME',
  completes: 'client',
  isMany: true,
  text: 'only this client; may be given several times',
};
export const providerForms = `a built-in provider (${builtInProviders.join(', ')}), or the path of a catalogue`;

export const providerOption: Option = {
  name: 'provider',
  value: 'ID',
  completes: 'provider',
  text: `${providerForms} (default: ${defaultProvider})`,
};
/** Of what looks things up: whoever has a manifest means its provider. */
export const referenceOption: Option = {
  name: 'provider',
  value: 'ID',
  completes: 'provider',
  text: `${providerForms} (default: that of the manifest's first client, else ${defaultProvider})`,
};
