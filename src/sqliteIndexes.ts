import type { SQLiteAdapterArgs } from '@payloadcms/db-sqlite'
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core'

type SchemaHook = NonNullable<SQLiteAdapterArgs['afterSchemaInit']>[number]

/**
 * Indexes texts by the document that they belong to.
 *
 * Payload's own index has the language first, and a read asks for the texts of a document in every
 * language: without this one each document read, each save included, goes through the texts of
 * every other.
 */
export const indexTextsByDocument: SchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    if (!name.endsWith('_locales')) continue
    extendTable({
      extraConfig: ({ _parentID: parent }) => ({
        ofDocument: index(`${name}_parent_id_idx`).on(parent as never),
      }),
      table,
    })
  }
  return schema
}
