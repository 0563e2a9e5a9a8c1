/**
 * What a browser may do with the page: apply its own style and run its own script, both named by their hash, and nothing else. A
 * file's name or text that got past the escaping would still be dead. The test computes the hashes.
 *
 * @see https://www.w3.org/TR/CSP3/#framework-directive-source-list
 */
export const styleHash = 'sha256-UxzBK9rrZRiIP0r08cnjmw/hclskwk9/6ynZEPVy1k4=';
export const scriptHash = 'sha256-pivpm7OFGtZHdpqA9vCp58JWhpPdonP8WAKsIlEKU6Q=';

export const policy = `default-src 'none'; style-src '${styleHash}'; script-src '${scriptHash}'; base-uri 'none'; form-action 'none'`;
