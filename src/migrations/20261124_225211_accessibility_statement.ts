import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accessibility_shortcomings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`reason\` text,
  	\`criteria\` text,
  	\`fix_by\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`accessibility_shortcomings_order_idx\` ON \`accessibility_shortcomings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`accessibility_shortcomings_parent_id_idx\` ON \`accessibility_shortcomings\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`accessibility_shortcomings_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accessibility_shortcomings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`accessibility_shortcomings_locales_locale_parent_id_unique\` ON \`accessibility_shortcomings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_accessibility_v_version_shortcomings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`reason\` text,
  	\`criteria\` text,
  	\`fix_by\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`_accessibility_v_version_shortcomings_order_idx\` ON \`_accessibility_v_version_shortcomings\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_accessibility_v_version_shortcomings_parent_id_idx\` ON \`_accessibility_v_version_shortcomings\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`_accessibility_v_version_shortcomings_locales\` (
  	\`what\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accessibility_v_version_shortcomings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE UNIQUE INDEX \`_accessibility_v_version_shortcomings_locales_locale_parent_\` ON \`_accessibility_v_version_shortcomings_locales\` (\`_locale\`,\`_parent_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`conformance\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`assessor\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`made_on\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`service_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility\` ADD \`contact_phone\` text;`)
  await db.run(sql`ALTER TABLE \`accessibility_locales\` ADD \`contact_unit\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_conformance\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_assessor\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_made_on\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_service_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_contact_email\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` ADD \`version_contact_phone\` text;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v_locales\` ADD \`version_contact_unit\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accessibility_shortcomings\`;`)
  await db.run(sql`DROP TABLE \`accessibility_shortcomings_locales\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_v_version_shortcomings\`;`)
  await db.run(sql`DROP TABLE \`_accessibility_v_version_shortcomings_locales\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`conformance\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`assessor\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`made_on\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`service_published_on\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`contact_email\`;`)
  await db.run(sql`ALTER TABLE \`accessibility\` DROP COLUMN \`contact_phone\`;`)
  await db.run(sql`ALTER TABLE \`accessibility_locales\` DROP COLUMN \`contact_unit\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_conformance\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_assessor\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_made_on\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_service_published_on\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_contact_email\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v\` DROP COLUMN \`version_contact_phone\`;`)
  await db.run(sql`ALTER TABLE \`_accessibility_v_locales\` DROP COLUMN \`version_contact_unit\`;`)
}
