import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`attachment_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`attachment\` text NOT NULL,
  	\`checksum\` text,
  	\`pages\` text NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`attachment_texts_attachment_idx\` ON \`attachment_texts\` (\`attachment\`);`,
  )
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`text_state\` text;`)
  await db.run(sql`ALTER TABLE \`attachments\` ADD \`text_failure\` text;`)
  await db.run(
    sql`CREATE INDEX \`attachments_text_state_idx\` ON \`attachments\` (\`text_state\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`attachment_texts\`;`)
  await db.run(sql`DROP INDEX \`attachments_text_state_idx\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`text_state\`;`)
  await db.run(sql`ALTER TABLE \`attachments\` DROP COLUMN \`text_failure\`;`)
}
