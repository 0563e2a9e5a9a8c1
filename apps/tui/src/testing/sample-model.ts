import { loadCatalogue } from '@mixer-oauth/node';
import type { Model } from '../model.ts';

const { catalogue } = await loadCatalogue('mixer', '.');

/** What is known before anything was checked. */
export const emptyModel: Model = {
  catalogues: new Map(catalogue ? [['mixer', catalogue]] : []),
  isBusy: false,
  canUndo: false,
};
