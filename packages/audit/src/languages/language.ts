import type { Node } from 'web-tree-sitter';
import type { FileOutline } from '../outline/outline.ts';

/** One row of the table of languages: everything that the engine knows of a language. */
export interface Language {
  readonly id: string; // `javascript`, `python`, `csharp` …: also the source file, the test file and the docs page
  readonly name: string; // as people write it
  readonly extensions: readonly string[]; // with dot, lower case
  readonly fileNames?: readonly string[]; // exact names, for files without extension
  /** Who runs a script that says so in its first line, `#!`: names of programs. */
  readonly interpreters?: RegExp;
  /** Which of these files are read, where others have the ending too. */
  readonly paths?: RegExp;
  /** The grammar of a file: the name of its .wasm without `tree-sitter-` (`typescript`, `tsx`). Undefined: `lowerText` needs no tree. */
  readonly grammarOf?: (file: string, text: string) => string;
  /** Blanks what is not of this language with spaces, line breaks kept, so that offsets stay (Vue, Svelte, HTML scripts). */
  readonly prepare?: (text: string, file: string, elsewhere?: string) => string;
  /** What a file defines that others must be read with, by name: Rust's macros. */
  readonly definitionsIn?: (text: string) => ReadonlyMap<string, string>;
  /** Of such definitions in other files those that a file needs, as `prepare` takes them; empty where it needs none. */
  readonly neededIn?: (text: string, definitions: ReadonlyMap<string, string>) => string;
  /** Code of another language in it: a text as long, in which all else is blank; undefined where there is none. */
  readonly scripts?: Readonly<{ language: Language; textOf: (text: string) => string | undefined }>;
  /** Tree to outline, for languages with a grammar. Never throws on a broken tree: it skips ERROR nodes and lists them. */
  readonly lower?: (root: Node, file: string, text: string) => FileOutline;
  /** Text to outline, for configuration formats that a library parses. */
  readonly lowerText?: (text: string, file: string) => FileOutline;
  /** Languages whose code is called from each other's share a family; of the others each is its own. */
  readonly family?: string;
  /** Data that code of any language reads. */
  readonly isConfiguration?: boolean;
  /** `this.` may be left out (C#, Java, Kotlin …): a bare name may be a field or method of the enclosing class. */
  readonly hasImplicitThis?: boolean;
  /** Names of classes are visible across files without an import of each (C#, Java and Go packages, PHP namespaces). */
  readonly hasGlobalTypes?: boolean;
  /** Functions of one name differ by their parameters (C#, Java, Kotlin, Swift …). */
  readonly hasOverloads?: boolean;
  /** A field may have a method's name: `$this->get` is another thing than `$this->get()`. Where methods are overloaded it may too. */
  readonly hasFieldsBesideMethods?: boolean;
  /** A method is only called, and what is read under its name is a field: `method` beside `method()` (PHP, Java, Kotlin, Rust, Swift). */
  readonly callsMethodsOnly?: boolean;
  /** Functions and constants at the top of a file are visible in every file of its package (Kotlin, Swift). */
  readonly sharesTopLevel?: boolean;
  /** Labels are part of a function's name and arguments keep their order (Swift): a label says nothing of its own. */
  readonly hasArgumentLabels?: boolean;
  /** What stands at the top of a file is visible in every file of its folder (Go). */
  readonly hasPackageScope?: boolean;
  /** Namespaces are not followed: what `A::b` names may stand at the top of any file that is included (C++). */
  readonly hasFlatNamespaces?: boolean;
  /** What a loop through a map is at: keys (Python), pairs of key and value (Kotlin, Swift, Rust …); values where it is not said. */
  readonly mapLoops?: 'keys' | 'pairs';
  /** What a map has as properties, by their names: its keys, its values, its rows of both (C#, Kotlin, Swift). */
  readonly mapViews?: Readonly<Record<string, '#keys' | '#values' | '#rows'>>;
  /** A block with several parameters takes apart what it is called with (Ruby, Swift). */
  readonly hasSpreadBlocks?: boolean;
  /** Several definitions of one class are one class (Ruby). */
  readonly hasOpenClasses?: boolean;
  /** What adds methods to a type may stand in another package than the type (Kotlin, Ruby, Rust, Swift). */
  readonly addsToForeignTypes?: boolean;
  /** Parameters and variables say no type of their own, or need not. */
  readonly hasUntypedNames?: boolean;
  /** A variable of a structure's type is one, also where nothing is assigned to it: `Request request;`. */
  readonly declaresObjects?: boolean;
  /** Functions and constants at the top of any file are visible in every other (PHP, Ruby, Lua). */
  readonly hasGlobalNames?: boolean;
  /** A call runs the function or the program of that name, never what a variable of it holds; its arguments are words (shell). */
  readonly callsPrograms?: boolean;
}
