import { UserError } from '@mixer-oauth/node/user-error';

const commands: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'], // no shell: a URL is full of ampersands
};

/** @throws {UserError} when there is no browser to open */
export async function openBrowser(url: string): Promise<void> {
  const { spawn } = await import('node:child_process');
  const [command, ...args] = commands[process.platform] ?? ['xdg-open'];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args, url], { detached: true, stdio: 'ignore' });
    child.once('error', (cause) =>
      reject(new UserError(`Cannot open a browser with ${command}`, { hint: 'Open the URL above yourself.', cause })),
    );
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
