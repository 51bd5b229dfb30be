type Row = { id?: null | string }

/** The document that a relation holds, or nothing where the public may not read it. */
export const documentOf = <T extends object>(
  relation: null | string | T | undefined,
): T | undefined => (typeof relation === 'object' && relation ? relation : undefined)

export const documentsOf = <T extends object>(
  relations: readonly (string | T)[] | null | undefined,
): T[] => (relations ?? []).flatMap((relation) => documentOf(relation) ?? [])

/** The same row, or document, as it is in the other language. */
export const counterpart = <T extends Row>(
  rows: readonly (string | T)[] | null | undefined,
  { id }: Row,
): T | undefined => (rows ?? []).find((row): row is T => typeof row === 'object' && row.id === id)
