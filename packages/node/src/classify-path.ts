import type { FileFates } from '@mixer-oauth/core';

/** Why a file is not audited. */
export type Fate = keyof FileFates['skipped'];

const segment = (names: string): RegExp => new RegExp(`(?:^|/)(?:${names})/`, 'i');

const vendored = segment(
  String.raw`node_modules|bower_components|jspm_packages|vendor|vendors|third[_-]?party|thirdparty|external|pods|carthage|site-packages|\.yarn|\.venv|venv|packages/[^/]+\.\d+\.\d+[^/]*`,
);
// Mix puts what a program needs beside it.
const mixPackage = /(?:^|\/)(?:deps\/[^/]+|_build\/[^/]+)\/(?:lib|src|config|mix)\b.*\.(?:exs?|erl)$/i;
// Name and version of libraries that projects copy in: `jquery-3.4.1.js`, `bootstrap.bundle.js`, `vue.global.js`.
const library =
  /(?:^|\/)(?:jquery|bootstrap|angular|react|react-dom|vue|lodash|underscore|moment|d3|three|popper|socket\.io|backbone|ember|knockout|handlebars|modernizr|require|materialize|sweetalert2?)(?:[.-](?:ui|slim|bundle|global|common|runtime|development|production|prod|dev|esm|full|core|compat|v?\d+(?:\.\d+)*))*\.(?:js|mjs|cjs)$/i;
const minified = /[.-]min\.(?:js|mjs|cjs|css)$/i;
const generated =
  /(?:^|\/)(?:\.?package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|gemfile\.lock|cargo\.lock|poetry\.lock|pipfile\.lock|packages\.lock\.json|go\.sum|podfile\.lock|gradlew|mvnw)$|\.(?:designer\.cs|g\.cs|g\.i\.cs|generated\.\w+|pb\.go|map)$|_pb2(?:_grpc)?\.py$/i;
const binary =
  /\.(?:png|jpe?g|gif|bmp|ico|icns|webp|avif|tiff?|psd|xcf|svgz|mp[34]|m4[av]|wav|ogg|oga|ogv|opus|flac|aac|webm|mov|avi|mkv|flv|zip|gz|tgz|bz2|xz|7z|rar|jar|war|aar|apk|ipa|dmg|iso|exe|dll|so|dylib|lib|a|o|obj|pdb|class|pyc|pyo|wasm|node|nupkg|snk|pfx|p12|woff2?|ttf|otf|eot|pdf|docx?|xlsx?|pptx?|odt|sqlite3?|db|mdb|bin|dat|pak|asset|unity3d|fbx|blend|keystore|jks)$/i;
const test = segment('tests?|__tests__|__mocks__|specs?|[^/]+\\.(?:unit|integration|functional)?tests?|e2e|cypress');
const testFile = /(?:[.-](?:test|spec)\.\w+|\.bats|_test\.(?!py$)\w+|(?:^|\/)conftest\.py|(?:^|\/)config\/test\.exs)$/;
const maybeTest = /(?:(?:^|\/)test_[^/]*\.py|_test\.py|[^/](?:Test|Tests|Spec)\.(?:cs|java|kt|swift|php))$/;

const docs = segment('docs?');
/** Pages of the program itself: `src/pages/docs/index.jsx`, `app/docs/page.tsx`. */
const docsPage =
  /(?:^|\/)(?:pages|routes|views|templates|controllers|components|screens)\/(?:[^/]+\/)*docs?\/|(?:^|\/)app\/(?:[^/]+\/)*docs?\/(?:[^/]+\/)*(?:page|layout|route|template)\.[jt]sx?$/i;

/** Named like a test, as programs to try something out are too: its text tells (see `isTestCode`). */
export const isNamedLikeTest = (path: string): boolean => maybeTest.test(path);

export interface PathOptions {
  readonly includesTests: boolean;
  /** What stands in a folder `docs` is the program and no examples. */
  readonly servesDocs?: boolean;
}

/** The fate that a path alone decides; undefined: read it. `path` is relative, with `/`. */
export function classifyPath(path: string, { includesTests, servesDocs = false }: PathOptions): Fate | undefined {
  if (vendored.test(path) || library.test(path) || mixPackage.test(path)) return 'vendored';
  if (binary.test(path)) return 'binary';
  if (minified.test(path)) return 'minified';
  if (generated.test(path)) return 'generated';
  const isDocs = !servesDocs && docs.test(path) && !docsPage.test(path);
  if (!includesTests && (test.test(path) || testFile.test(path) || isDocs)) return 'test';
  return undefined;
}
