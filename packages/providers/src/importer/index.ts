export { applyOverlay } from './apply-overlay.ts';
export { catalogueText } from './catalogue-text.ts';
export { type CatalogueChange, diffCatalogues } from './diff-catalogues.ts';
export { parseDocumentText, type Plain, plain, texts } from './document.ts';
export { importMetadata, isMetadata } from './import-metadata.ts';
export { importOpenApi, type Imported, type ImportOptions } from './import-openapi.ts';
export { type Remark, remarkLines } from './remarks.ts';
export { reviewCatalogue } from './review-catalogue.ts';
