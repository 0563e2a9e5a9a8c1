/**
 * Languages that programs are written in and that the audit does not read, by the endings of their files. A file of one that holds an
 * address of the provider is told as not read: what it asks for and calls nobody knows.
 */
const others: Readonly<Record<string, readonly string[]>> = {
  ActionScript: ['.as'],
  AutoHotkey: ['.ahk'],
  AutoIt: ['.au3'],
  'a batch file': ['.bat', '.cmd'],
  BrightScript: ['.brs', '.bs'],
  Clojure: ['.clj', '.cljs', '.cljc'],
  CoffeeScript: ['.coffee'],
  Crystal: ['.cr'],
  D: ['.d'],
  Dart: ['.dart'],
  Elm: ['.elm'],
  Erlang: ['.erl', '.hrl'],
  fish: ['.fish'],
  'F#': ['.fs', '.fsx'],
  GameMaker: ['.gml'],
  GDScript: ['.gd'],
  Groovy: ['.groovy'],
  Haskell: ['.hs'],
  Haxe: ['.hx'],
  'a Jupyter notebook': ['.ipynb'],
  Julia: ['.jl'],
  Lisp: ['.lisp', '.el'],
  mIRC: ['.mrc'],
  Nim: ['.nim'],
  'Objective-C': ['.m', '.mm'],
  OCaml: ['.ml'],
  Pascal: ['.pas', '.dpr'],
  Perl: ['.pl', '.pm'],
  PowerShell: ['.ps1', '.psm1'],
  PureBasic: ['.pb', '.pbi'],
  QML: ['.qml'],
  R: ['.r'],
  ReScript: ['.res'],
  Scala: ['.scala', '.sc'],
  Tcl: ['.tcl'],
  'a template': ['.astro', '.cshtml', '.ejs', '.erb', '.haml', '.hbs', '.jsp', '.pug', '.slim', '.twig'],
  'Visual Basic': ['.vb', '.vbs', '.bas'],
  Zig: ['.zig'],
};

const byEnding = new Map(Object.entries(others).flatMap(([name, endings]) => endings.map((ending) => [ending, name])));

/** What a file is written in that the audit does not read, as people call it; undefined for all other files. */
export function otherLanguageOf(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1).toLowerCase();
  const dot = name.lastIndexOf('.');
  return dot > 0 ? byEnding.get(name.slice(dot)) : undefined;
}
