import { defineRule, type ManifestFacts } from '../rule.ts';

export const unsupportedFlow = defineRule<
  ManifestFacts,
  { flow: string; provider: string; offered: readonly string[]; type?: string }
>({
  id: 'unsupported-flow',
  severity: 'error',
  layer: 'provider',
  summary: 'A flow that the provider does not offer',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-1.3',
  message: ({ flow, provider, offered, type }) =>
    type === undefined
      ? `${provider} has no flow "${flow}"; it offers ${offered.join(', ')}`
      : `${provider} has no flow "${flow}" for ${type} clients; it offers them ${offered.length > 0 ? offered.join(', ') : 'none'}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const data = catalogueOf(client)?.data;
      if (!data) continue;
      const type = client.type?.value;
      const all = data.flows.filter(({ isSupported }) => isSupported);
      const open = all.filter(({ clientTypes }) => type === undefined || (clientTypes?.includes(type) ?? true));
      for (const { value: flow, span } of client.flows) {
        if (open.some(({ id }) => id === flow)) continue;
        const isOfOthers = type !== undefined && all.some(({ id }) => id === flow);
        const offered = (isOfOthers ? open : all).map(({ id }) => id);
        yield { at: span, data: { flow, provider: data.name, offered, ...(isOfOthers && { type }) }, client };
      }
    }
  },
});
