import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_locales\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v_locales\` DROP COLUMN \`version_search_text\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects_locales\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v_locales\` ADD \`version_search_text\` text;`)
}
