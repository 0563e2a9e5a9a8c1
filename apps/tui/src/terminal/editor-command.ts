/** Editors by program, and how each is told the line. Source: their manuals. */
const styles: readonly (readonly [RegExp, (file: string, line: number) => readonly string[]])[] = [
  [/^(?:code|code-insiders|codium|cursor|windsurf)$/, (file, line) => ['--wait', '--goto', `${file}:${line}`]],
  [/^(?:subl|sublime_text)$/, (file, line) => ['--wait', `${file}:${line}`]],
  [/^zed$/, (file, line) => ['--wait', `${file}:${line}`]],
  [/^(?:hx|helix)$/, (file, line) => [`${file}:${line}`]],
  [/^(?:idea|webstorm|pycharm|rider|goland|phpstorm|clion)$/, (file, line) => ['--wait', '--line', `${line}`, file]],
  [/^(?:notepad|ed)$/, (file) => [file]],
];

export type EditorCommand = readonly [program: string, ...args: string[]];

/**
 * The command that opens a file at a line, by `VISUAL`, then `EDITOR` (POSIX, chapter 8.3), then vi. Words of the variable are
 * arguments; quotes keep words together, and no shell reads them.
 */
export function editorCommand(
  env: Readonly<Record<string, string | undefined>>,
  file: string,
  line: number,
): EditorCommand {
  const named = [env['VISUAL'], env['EDITOR']].find((one) => one !== undefined && one.trim() !== '');
  const [program = 'vi', ...args] = wordsOf(named ?? (process.platform === 'win32' ? 'notepad' : 'vi'));
  const name = (program.split(/[/\\]/).at(-1) ?? program).replace(/\.(?:exe|cmd)$/i, '');
  const style = styles.find(([pattern]) => pattern.test(name))?.[1];
  // vi, vim, neovim, nano, emacs, micro, kakoune, joe and their likes.
  return [program, ...args, ...(style?.(file, line) ?? [`+${line}`, file])];
}

const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
