import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`personal_data\` text;`)
  await db.run(
    sql`ALTER TABLE \`attachments\` ADD \`personal_data_checked\` integer DEFAULT false;`,
  )
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`is_tagged\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`has_text\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`is_encrypted\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`detected_title\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`detected_language\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`is_cover_missing\` integer;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_url\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_width\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_height\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_mime_type\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_filesize\` numeric;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`sizes_cover_filename\` text;`)
  await db.run(
    sql`CREATE INDEX \`attachments_sizes_cover_sizes_cover_filename_idx\` ON \`attachments\` (\`sizes_cover_filename\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`attachments_sizes_cover_sizes_cover_filename_idx\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`personal_data\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`personal_data_checked\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`is_tagged\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`has_text\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`is_encrypted\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`detected_title\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`detected_language\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`is_cover_missing\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_url\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_width\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_height\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_mime_type\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_filesize\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`sizes_cover_filename\`;`)
}
