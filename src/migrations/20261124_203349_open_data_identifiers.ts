import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`projects\` ADD \`to_check\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`identifier\` text;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`projects_identifier_idx\` ON \`projects\` (\`identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_to_check\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_identifier\` text;`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_identifier_idx\` ON \`_projects_v\` (\`version_identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`partners\` ADD \`identifier\` text;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`partners_identifier_idx\` ON \`partners\` (\`identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`_partners_v\` ADD \`version_identifier\` text;`)
  await db.run(
    sql`CREATE INDEX \`_partners_v_version_version_identifier_idx\` ON \`_partners_v\` (\`version_identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`programmes\` ADD \`identifier\` text;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`programmes_identifier_idx\` ON \`programmes\` (\`identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`_programmes_v\` ADD \`version_identifier\` text;`)
  await db.run(
    sql`CREATE INDEX \`_programmes_v_version_version_identifier_idx\` ON \`_programmes_v\` (\`version_identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`topics\` ADD \`identifier\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_identifier_idx\` ON \`topics\` (\`identifier\`);`)
  await db.run(sql`ALTER TABLE \`_topics_v\` ADD \`version_identifier\` text;`)
  await db.run(
    sql`CREATE INDEX \`_topics_v_version_version_identifier_idx\` ON \`_topics_v\` (\`version_identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`identifier\` text;`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`attachments_identifier_idx\` ON \`attachments\` (\`identifier\`);`,
  )
  await db.run(sql`ALTER TABLE \`images\` ADD \`identifier\` text;`)
  await db.run(sql`CREATE UNIQUE INDEX \`images_identifier_idx\` ON \`images\` (\`identifier\`);`)
  // What is there already keeps the name that it has been known by.
  await db.run(sql`UPDATE \`projects\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`partners\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`programmes\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`topics\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`attachments\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`images\` SET \`identifier\` = \`id\`;`)
  await db.run(sql`UPDATE \`_projects_v\` SET \`version_identifier\` = \`parent_id\`;`)
  await db.run(sql`UPDATE \`_partners_v\` SET \`version_identifier\` = \`parent_id\`;`)
  await db.run(sql`UPDATE \`_programmes_v\` SET \`version_identifier\` = \`parent_id\`;`)
  await db.run(sql`UPDATE \`_topics_v\` SET \`version_identifier\` = \`parent_id\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`projects_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`to_check\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`identifier\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_to_check\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_identifier\`;`)
  await db.run(sql`DROP INDEX \`partners_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`partners\` DROP COLUMN \`identifier\`;`)
  await db.run(sql`DROP INDEX \`_partners_v_version_version_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`_partners_v\` DROP COLUMN \`version_identifier\`;`)
  await db.run(sql`DROP INDEX \`programmes_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`programmes\` DROP COLUMN \`identifier\`;`)
  await db.run(sql`DROP INDEX \`_programmes_v_version_version_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`_programmes_v\` DROP COLUMN \`version_identifier\`;`)
  await db.run(sql`DROP INDEX \`topics_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`topics\` DROP COLUMN \`identifier\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_version_version_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`_topics_v\` DROP COLUMN \`version_identifier\`;`)
  await db.run(sql`DROP INDEX \`attachments_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`identifier\`;`)
  await db.run(sql`DROP INDEX \`images_identifier_idx\`;`)
  await db.run(sql`ALTER TABLE \`images\` DROP COLUMN \`identifier\`;`)
}
