import { list, type Plain, plain, text } from './document.ts';
import type { Remarks } from './remarks.ts';

const trim = (url: string): string => url.replace(/\/+$/, '');

/** `https://{region}.api.example` with the defaults of its variables; undefined where one has none. */
function filled(url: string, variables: Plain): string | undefined {
  let isWhole = true;
  const whole = url.replaceAll(/\{([^{}]*)\}/g, (_, name: string) => {
    const value = text(plain(variables[name])['default']);
    if (value === undefined) isWhole = false;
    return value ?? '';
  });
  return isWhole ? whole : undefined;
}

/** The addresses of a `servers` list. Relative ones are told: only whoever has the document knows where it was. */
export function serversIn(value: unknown, about: string, remarks: Remarks, base?: string): readonly string[] {
  return list(value).flatMap((one) => {
    const server = plain(one);
    const url = text(server['url']);
    if (url === undefined) return [];
    const whole = filled(url, plain(server['variables']));
    if (whole === undefined) {
      remarks.add(about, 'a variable of a server has no default, so its address is left out');
      return [];
    }
    if (/^https?:\/\//i.test(whole)) return [trim(whole)];
    if (base !== undefined) return [trim(`${trim(base)}/${whole.replace(/^\/+/, '')}`)];
    remarks.add(about, 'a server has a relative address; give the base by --base');
    return [];
  });
}

/**
 * Bases of the API: `servers` of OpenAPI 3, or schemes, host and basePath of Swagger 2. The base that the user gives goes first.
 */
export function basesOf(document: Plain, remarks: Remarks, base?: string): readonly string[] {
  const given = base === undefined ? [] : [trim(base)];
  if (document['swagger'] === undefined) {
    const servers = serversIn(document['servers'], 'servers', remarks, base);
    return [...new Set(servers.length > 0 ? servers : given)];
  }
  const host = text(document['host']);
  if (host === undefined) return given;
  const schemes = list(document['schemes']).filter((one) => one === 'https' || one === 'http');
  const scheme = schemes.includes('http') && !schemes.includes('https') ? 'http' : 'https';
  return [trim(`${scheme}://${host}/${(text(document['basePath']) ?? '').replace(/^\/+/, '')}`)];
}
