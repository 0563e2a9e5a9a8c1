import { subscribe, unsubscribe } from 'node:diagnostics_channel';

const steps = { 'undici:request:create': 40, 'undici:client:sendHeaders': 0 } as const;
const longestWait = 500; // milliseconds until a request is made: on a machine that is that slow nothing is won by waiting

/**
 * Until the first request has left: what is done next keeps the process from sending anything. A far server takes a while to
 * shake hands with; of that only the first 40 milliseconds are waited for.
 */
export function firstRequest(): Promise<void> {
  return new Promise((resolve) => {
    const next = (_message: unknown, name: string | symbol): void => {
      clearTimeout(timer);
      timer = setTimeout(end, steps[name as keyof typeof steps]);
    };
    const end = (): void => {
      for (const step of Object.keys(steps)) unsubscribe(step, next);
      resolve();
    };
    let timer = setTimeout(end, longestWait);
    for (const step of Object.keys(steps)) subscribe(step, next);
  });
}
