import type { Catalogue, ProviderData } from '@mixer-oauth/core';
import type { Model } from '../model.ts';
import type { AppState } from '../app/state.ts';
import type { Frame } from '../app/store.ts';
import type { News } from './messages.ts';

/** Catalogues by the name that a manifest gives them: kept where the data is the same, so that nothing is built twice. */
export type CatalogueOf = (name: string, own: ProviderData | null) => Catalogue | undefined;

/** What is known and shown after news. */
export function takeNews({ app, model }: Frame, news: News, catalogueOf: CatalogueOf): Frame {
  switch (news.kind) {
    case 'busy':
      return { app, model: { ...model, isBusy: true } };
    case 'progress':
      return { app, model: { ...model, progress: news.progress } };
    case 'snapshot':
      return { app, model: withSnapshot(model, news, catalogueOf) };
    case 'trouble': {
      const { progress: _over, ...rest } = model;
      return {
        app: tell(app, `${news.trouble.message}. ${news.trouble.hint}`, 'bad'),
        model: { ...rest, isBusy: false, trouble: news.trouble },
      };
    }
    case 'preview':
      return { app: { ...app, preview: news.preview }, model };
    case 'written':
      return { app: tell(app, news.text, 'good'), model: { ...model, canUndo: news.canUndo } };
  }
}

const tell = (app: AppState, text: string, tone: 'good' | 'bad'): AppState => ({ ...app, message: { text, tone } });

function withSnapshot(
  { progress: _over, trouble: _solved, ...model }: Model,
  { snapshot, providers }: Extract<News, { kind: 'snapshot' }>,
  catalogueOf: CatalogueOf,
): Model {
  const named = providers.flatMap(([name, own]) => {
    const catalogue = catalogueOf(name, own);
    return catalogue ? [[name, catalogue] as const] : [];
  });
  // A manifest without a client that could be read: the reference stays what it was.
  const catalogues = named.length > 0 ? new Map([...named, ...shownBeside(model)]) : model.catalogues;
  return { ...model, catalogues, snapshot, isBusy: false };
}

/** The reference that was asked for is not lost with a change of the manifest. */
function shownBeside({
  reference,
  catalogues,
}: Omit<Model, 'progress' | 'trouble'>): readonly (readonly [string, Catalogue])[] {
  const catalogue = reference === undefined ? undefined : catalogues.get(reference);
  return reference === undefined || !catalogue ? [] : [[reference, catalogue]];
}
