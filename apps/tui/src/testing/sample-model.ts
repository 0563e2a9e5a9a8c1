import { loadCatalogue } from '@mixer-oauth/node';
import { makeCatalogue } from '@mixer-oauth/providers';
import { initialApp } from '../app/state.ts';
import type { News } from '../auditor/messages.ts';
import { rememberCatalogues } from '../auditor/remember-catalogues.ts';
import { takeNews } from '../auditor/take-news.ts';
import { Workshop } from '../auditor/workshop.ts';
import type { Model } from '../model.ts';
import { makeWorkspace } from './make-workspace.ts';

const { catalogue } = await loadCatalogue('mixer', '.');

/** What is known before anything was checked. */
export const emptyModel: Model = {
  catalogues: new Map(catalogue ? [['mixer', catalogue]] : []),
  providers: ['mixer', 'twitch'],
  isBusy: false,
  canUndo: false,
};

/** What is known after a real check of a folder with these files. */
export async function checkedModel(files: Readonly<Record<string, string>>): Promise<Model> {
  const root = makeWorkspace(files);
  const told: News[] = [];
  const workshop = new Workshop({ root, provider: 'mixer', version: 'test' }, (news) => told.push(news));
  await workshop.handle({ kind: 'check' });
  const kept = rememberCatalogues(emptyModel.catalogues, makeCatalogue, (name) => loadCatalogue(name, root));
  let frame = { app: initialApp, model: emptyModel };
  for (const news of told) {
    await kept.prepare(news);
    frame = takeNews(frame, news, kept.find);
  }
  return frame.model;
}
