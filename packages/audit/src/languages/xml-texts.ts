const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML, and Android's backslash before a mark. */
export const unescaped = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos);|\\(['"@?])/g, (all, name: string | undefined, mark: string | undefined) =>
    name === undefined ? (mark ?? all) : (entities[name] ?? all),
  );
