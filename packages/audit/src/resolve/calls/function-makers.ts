// Names of functions that outside code gives for functions that it is handed.

/** With arguments that stand before those of a call: `partial(send, 'GET')`. */
export const preparesFunction = /^(?:partial|partialmethod|partialRight)$/;

/** With something around it, which changes neither the arguments nor what is done with them. */
export const keepsFunction =
  /^(?:wrap|memoi[sz]ed?(?:One)?|memo|once|debounced?|throttled?|promisify|useCallback|useMemoizedFn|cached?|limit|lru_cache|(?:express)?async_?handler|catch_?async|callbackify|curry|curryN|staticmethod|OnceValues?)$/i;

/** Something that calls the function with what is put into it: `queue(work, 2)`. */
export const makesQueue = /^(?:queue|priorityQueue|cargo|cargoQueue|fastq|queueAsPromised|Queue)$/;
