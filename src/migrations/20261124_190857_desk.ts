import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`is_dead\` integer,
  	\`reason\` text,
  	\`failures\` numeric,
  	\`checked_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_is_dead_idx\` ON \`link_checks\` (\`is_dead\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`,
  )
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`meta\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`,
  )
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(
    sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`,
  )
  await db.run(sql`CREATE TABLE \`archive_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`two_person_rule\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`payload_jobs_stats\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`stats\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`review_events\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`published_unreviewed\` integer;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`translation_basis\` text;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`gate_errors\` numeric;`)
  await db.run(sql`ALTER TABLE \`projects\` ADD \`gate_warnings\` numeric;`)
  await db.run(sql`CREATE INDEX \`projects_review_state_idx\` ON \`projects\` (\`review_state\`);`)
  await db.run(sql`CREATE INDEX \`projects_submitted_by_idx\` ON \`projects\` (\`submitted_by\`);`)
  await db.run(
    sql`CREATE INDEX \`projects_published_unreviewed_idx\` ON \`projects\` (\`published_unreviewed\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_translation_state_idx\` ON \`projects\` (\`translation_state\`);`,
  )
  await db.run(sql`CREATE INDEX \`projects_gate_errors_idx\` ON \`projects\` (\`gate_errors\`);`)
  await db.run(
    sql`CREATE INDEX \`projects_gate_warnings_idx\` ON \`projects\` (\`gate_warnings\`);`,
  )
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_review_state\` text DEFAULT 'draft';`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_submitted_by\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_review_remark\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_review_events\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_published_unreviewed\` integer;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_translation_state\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_translation_basis\` text;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_gate_errors\` numeric;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_gate_warnings\` numeric;`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_review_state_idx\` ON \`_projects_v\` (\`version_review_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_submitted_by_idx\` ON \`_projects_v\` (\`version_submitted_by\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_published_unreviewed_idx\` ON \`_projects_v\` (\`version_published_unreviewed\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_translation_state_idx\` ON \`_projects_v\` (\`version_translation_state\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_gate_errors_idx\` ON \`_projects_v\` (\`version_gate_errors\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_gate_warnings_idx\` ON \`_projects_v\` (\`version_gate_warnings\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`link_checks_id\` text(36) REFERENCES link_checks(id);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`archive_settings\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_stats\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`projects_id\` text(36),
  	\`partners_id\` text(36),
  	\`programmes_id\` text(36),
  	\`topics_id\` text(36),
  	\`attachments_id\` text(36),
  	\`images_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`images_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "projects_id", "partners_id", "programmes_id", "topics_id", "attachments_id", "images_id") SELECT "id", "order", "parent_id", "path", "users_id", "projects_id", "partners_id", "programmes_id", "topics_id", "attachments_id", "images_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_partners_id_idx\` ON \`payload_locked_documents_rels\` (\`partners_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_attachments_id_idx\` ON \`payload_locked_documents_rels\` (\`attachments_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`,
  )
  await db.run(sql`DROP INDEX \`projects_review_state_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_published_unreviewed_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_translation_state_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_gate_errors_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_gate_warnings_idx\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`review_state\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`review_remark\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`review_events\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`published_unreviewed\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`translation_state\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`translation_basis\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`gate_errors\`;`)
  await db.run(sql`ALTER TABLE \`projects\` DROP COLUMN \`gate_warnings\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_review_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_submitted_by_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_published_unreviewed_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_translation_state_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_gate_errors_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_version_gate_warnings_idx\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_review_state\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_submitted_by\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_review_remark\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_review_events\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_published_unreviewed\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_translation_state\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_translation_basis\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_gate_errors\`;`)
  await db.run(sql`ALTER TABLE \`_projects_v\` DROP COLUMN \`version_gate_warnings\`;`)
}
