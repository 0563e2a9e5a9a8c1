/** `get` of `client.rest.get`. */
export const lastPart = (symbol: string): string => symbol.split(/[.:#]+/).at(-1) ?? symbol;

/** What a symbol's last part is called on: `rest` of `client.rest.get`, nothing of `GetAsync`. */
export const receiverIn = (symbol: string): string => symbol.split(/[.:#]+/).at(-2) ?? '';
