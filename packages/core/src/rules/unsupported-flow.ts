import { defineRule, type ManifestFacts } from '../rule.ts';

export const unsupportedFlow = defineRule<
  ManifestFacts,
  { flow: string; provider: string; offered: readonly string[] }
>({
  id: 'unsupported-flow',
  severity: 'error',
  layer: 'provider',
  summary: 'A flow that the provider does not offer',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-1.3',
  message: ({ flow, provider, offered }) => `${provider} has no flow "${flow}"; it offers ${offered.join(', ')}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const data = catalogueOf(client)?.data;
      if (!data) continue;
      const offered = data.flows.filter(({ isSupported }) => isSupported).map(({ id }) => id);
      for (const { value, span } of client.flows)
        if (!offered.includes(value)) yield { at: span, data: { flow: value, provider: data.name, offered }, client };
    }
  },
});
