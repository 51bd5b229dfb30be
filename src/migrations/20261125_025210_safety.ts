import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

// What happens at a deletion is added by hand: the generator leaves it out of an added column.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipient\` text NOT NULL,
  	\`project_id\` text(36) NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`is_revoked\` integer DEFAULT false,
  	\`created_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`project_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`CREATE INDEX \`preview_links_project_idx\` ON \`preview_links\` (\`project_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`,
  )
  await db.run(sql`ALTER TABLE \`projects\` ADD \`withdrawal_reason\` text;`)
  await db.run(
    sql`ALTER TABLE \`projects\` ADD \`withdrawal_successor_id\` text(36) REFERENCES projects(id) ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_withdrawal_withdrawal_successor_idx\` ON \`projects\` (\`withdrawal_successor_id\`);`,
  )
  await db.run(sql`ALTER TABLE \`_projects_v\` ADD \`version_withdrawal_reason\` text;`)
  await db.run(
    sql`ALTER TABLE \`_projects_v\` ADD \`version_withdrawal_successor_id\` text(36) REFERENCES projects(id) ON DELETE set null;`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_withdrawal_version_withdrawal_succes_idx\` ON \`_projects_v\` (\`version_withdrawal_successor_id\`);`,
  )
  await db.run(
    sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`preview_links_id\` text(36) REFERENCES preview_links(id) ON DELETE cascade;`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_preview_links_id_idx\` ON \`payload_locked_documents_rels\` (\`preview_links_id\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_projects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`acronym\` text,
  	\`grant_number\` text,
  	\`owner_role\` text,
  	\`lead_partner_id\` text(36),
  	\`stated_partner_count\` numeric,
  	\`stated_associated_partner_count\` numeric,
  	\`stated_country_count\` numeric,
  	\`to_check\` text,
  	\`review_by\` text,
  	\`identifier\` text,
  	\`start_year\` numeric,
  	\`end_year\` numeric,
  	\`ends_on\` text,
  	\`total_budget\` numeric,
  	\`is_budget_approximate\` integer,
  	\`published_at\` text,
  	\`review_state\` text DEFAULT 'draft',
  	\`submitted_by\` text,
  	\`review_remark\` text,
  	\`review_events\` text,
  	\`published_unreviewed\` integer,
  	\`translation_state\` text,
  	\`translation_basis\` text,
  	\`gate_errors\` numeric,
  	\`gate_warnings\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`lead_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_projects\`("id", "acronym", "grant_number", "owner_role", "lead_partner_id", "stated_partner_count", "stated_associated_partner_count", "stated_country_count", "to_check", "review_by", "identifier", "start_year", "end_year", "ends_on", "total_budget", "is_budget_approximate", "published_at", "review_state", "submitted_by", "review_remark", "review_events", "published_unreviewed", "translation_state", "translation_basis", "gate_errors", "gate_warnings", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "acronym", "grant_number", "owner_role", "lead_partner_id", "stated_partner_count", "stated_associated_partner_count", "stated_country_count", "to_check", "review_by", "identifier", "start_year", "end_year", "ends_on", "total_budget", "is_budget_approximate", "published_at", "review_state", "submitted_by", "review_remark", "review_events", "published_unreviewed", "translation_state", "translation_basis", "gate_errors", "gate_warnings", "updated_at", "created_at", "deleted_at", "_status" FROM \`projects\`;`,
  )
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`ALTER TABLE \`__new_projects\` RENAME TO \`projects\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`projects_owner_role_idx\` ON \`projects\` (\`owner_role\`);`)
  await db.run(
    sql`CREATE INDEX \`projects_lead_partner_idx\` ON \`projects\` (\`lead_partner_id\`);`,
  )
  await db.run(sql`CREATE INDEX \`projects_review_by_idx\` ON \`projects\` (\`review_by\`);`)
  await db.run(
    sql`CREATE UNIQUE INDEX \`projects_identifier_idx\` ON \`projects\` (\`identifier\`);`,
  )
  await db.run(sql`CREATE INDEX \`projects_start_year_idx\` ON \`projects\` (\`start_year\`);`)
  await db.run(sql`CREATE INDEX \`projects_end_year_idx\` ON \`projects\` (\`end_year\`);`)
  await db.run(sql`CREATE INDEX \`projects_ends_on_idx\` ON \`projects\` (\`ends_on\`);`)
  await db.run(sql`CREATE INDEX \`projects_total_budget_idx\` ON \`projects\` (\`total_budget\`);`)
  await db.run(
    sql`CREATE INDEX \`projects_is_budget_approximate_idx\` ON \`projects\` (\`is_budget_approximate\`);`,
  )
  await db.run(sql`CREATE INDEX \`projects_published_at_idx\` ON \`projects\` (\`published_at\`);`)
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
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_acronym\` text,
  	\`version_grant_number\` text,
  	\`version_owner_role\` text,
  	\`version_lead_partner_id\` text(36),
  	\`version_stated_partner_count\` numeric,
  	\`version_stated_associated_partner_count\` numeric,
  	\`version_stated_country_count\` numeric,
  	\`version_to_check\` text,
  	\`version_review_by\` text,
  	\`version_identifier\` text,
  	\`version_start_year\` numeric,
  	\`version_end_year\` numeric,
  	\`version_ends_on\` text,
  	\`version_total_budget\` numeric,
  	\`version_is_budget_approximate\` integer,
  	\`version_published_at\` text,
  	\`version_review_state\` text DEFAULT 'draft',
  	\`version_submitted_by\` text,
  	\`version_review_remark\` text,
  	\`version_review_events\` text,
  	\`version_published_unreviewed\` integer,
  	\`version_translation_state\` text,
  	\`version_translation_basis\` text,
  	\`version_gate_errors\` numeric,
  	\`version_gate_warnings\` numeric,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_lead_partner_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new__projects_v\`("id", "parent_id", "version_acronym", "version_grant_number", "version_owner_role", "version_lead_partner_id", "version_stated_partner_count", "version_stated_associated_partner_count", "version_stated_country_count", "version_to_check", "version_review_by", "version_identifier", "version_start_year", "version_end_year", "version_ends_on", "version_total_budget", "version_is_budget_approximate", "version_published_at", "version_review_state", "version_submitted_by", "version_review_remark", "version_review_events", "version_published_unreviewed", "version_translation_state", "version_translation_basis", "version_gate_errors", "version_gate_warnings", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave") SELECT "id", "parent_id", "version_acronym", "version_grant_number", "version_owner_role", "version_lead_partner_id", "version_stated_partner_count", "version_stated_associated_partner_count", "version_stated_country_count", "version_to_check", "version_review_by", "version_identifier", "version_start_year", "version_end_year", "version_ends_on", "version_total_budget", "version_is_budget_approximate", "version_published_at", "version_review_state", "version_submitted_by", "version_review_remark", "version_review_events", "version_published_unreviewed", "version_translation_state", "version_translation_basis", "version_gate_errors", "version_gate_warnings", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "snapshot", "published_locale", "latest", "autosave" FROM \`_projects_v\`;`,
  )
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__projects_v\` RENAME TO \`_projects_v\`;`)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_owner_role_idx\` ON \`_projects_v\` (\`version_owner_role\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_lead_partner_idx\` ON \`_projects_v\` (\`version_lead_partner_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_review_by_idx\` ON \`_projects_v\` (\`version_review_by\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_identifier_idx\` ON \`_projects_v\` (\`version_identifier\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_start_year_idx\` ON \`_projects_v\` (\`version_start_year\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_end_year_idx\` ON \`_projects_v\` (\`version_end_year\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_ends_on_idx\` ON \`_projects_v\` (\`version_ends_on\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_total_budget_idx\` ON \`_projects_v\` (\`version_total_budget\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_is_budget_approximate_idx\` ON \`_projects_v\` (\`version_is_budget_approximate\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_published_at_idx\` ON \`_projects_v\` (\`version_published_at\`);`,
  )
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
    sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_snapshot_idx\` ON \`_projects_v\` (\`snapshot\`);`)
  await db.run(
    sql`CREATE INDEX \`_projects_v_published_locale_idx\` ON \`_projects_v\` (\`published_locale\`);`,
  )
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`imports_id\` text(36),
  	\`projects_id\` text(36),
  	\`partners_id\` text(36),
  	\`programmes_id\` text(36),
  	\`topics_id\` text(36),
  	\`attachments_id\` text(36),
  	\`earlier_files_id\` text(36),
  	\`images_id\` text(36),
  	\`feedback_id\` text(36),
  	\`link_checks_id\` text(36),
  	\`audit_entries_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`imports_id\`) REFERENCES \`imports\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`partners_id\`) REFERENCES \`partners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attachments_id\`) REFERENCES \`attachments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`earlier_files_id\`) REFERENCES \`earlier_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`images_id\`) REFERENCES \`images\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`feedback_id\`) REFERENCES \`feedback\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`link_checks_id\`) REFERENCES \`link_checks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_entries_id\`) REFERENCES \`audit_entries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(
    sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "users_id", "imports_id", "projects_id", "partners_id", "programmes_id", "topics_id", "attachments_id", "earlier_files_id", "images_id", "feedback_id", "link_checks_id", "audit_entries_id") SELECT "id", "order", "parent_id", "path", "users_id", "imports_id", "projects_id", "partners_id", "programmes_id", "topics_id", "attachments_id", "earlier_files_id", "images_id", "feedback_id", "link_checks_id", "audit_entries_id" FROM \`payload_locked_documents_rels\`;`,
  )
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(
    sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`,
  )
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
    sql`CREATE INDEX \`payload_locked_documents_rels_imports_id_idx\` ON \`payload_locked_documents_rels\` (\`imports_id\`);`,
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
    sql`CREATE INDEX \`payload_locked_documents_rels_earlier_files_id_idx\` ON \`payload_locked_documents_rels\` (\`earlier_files_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_images_id_idx\` ON \`payload_locked_documents_rels\` (\`images_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_feedback_id_idx\` ON \`payload_locked_documents_rels\` (\`feedback_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_link_checks_id_idx\` ON \`payload_locked_documents_rels\` (\`link_checks_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`payload_locked_documents_rels_audit_entries_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_entries_id\`);`,
  )
}
