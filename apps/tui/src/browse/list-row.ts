/** A row of a list. Headings have no id: they cannot be selected. */
export interface ListRow {
  readonly id?: string;
}
