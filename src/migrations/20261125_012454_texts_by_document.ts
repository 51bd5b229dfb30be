import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(
    sql`CREATE INDEX \`projects_key_results_locales_parent_id_idx\` ON \`projects_key_results_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_key_figures_locales_parent_id_idx\` ON \`projects_key_figures_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_phases_locales_parent_id_idx\` ON \`projects_phases_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_partners_locales_parent_id_idx\` ON \`projects_partners_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_links_locales_parent_id_idx\` ON \`projects_links_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`projects_locales_parent_id_idx\` ON \`projects_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_key_results_locales_parent_id_idx\` ON \`_projects_v_version_key_results_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_key_figures_locales_parent_id_idx\` ON \`_projects_v_version_key_figures_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_phases_locales_parent_id_idx\` ON \`_projects_v_version_phases_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_partners_locales_parent_id_idx\` ON \`_projects_v_version_partners_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_version_links_locales_parent_id_idx\` ON \`_projects_v_version_links_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_projects_v_locales_parent_id_idx\` ON \`_projects_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`partners_locales_parent_id_idx\` ON \`partners_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_partners_v_locales_parent_id_idx\` ON \`_partners_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`programmes_locales_parent_id_idx\` ON \`programmes_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_programmes_v_locales_parent_id_idx\` ON \`_programmes_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`topics_locales_parent_id_idx\` ON \`topics_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_topics_v_locales_parent_id_idx\` ON \`_topics_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`attachments_locales_parent_id_idx\` ON \`attachments_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`earlier_files_locales_parent_id_idx\` ON \`earlier_files_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`images_locales_parent_id_idx\` ON \`images_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`about_locales_parent_id_idx\` ON \`about_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_about_v_locales_parent_id_idx\` ON \`_about_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`accessibility_shortcomings_locales_parent_id_idx\` ON \`accessibility_shortcomings_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`accessibility_locales_parent_id_idx\` ON \`accessibility_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_accessibility_v_version_shortcomings_locales_parent_id_idx\` ON \`_accessibility_v_version_shortcomings_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_accessibility_v_locales_parent_id_idx\` ON \`_accessibility_v_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`privacy_locales_parent_id_idx\` ON \`privacy_locales\` (\`_parent_id\`);`,
  )
  await db.run(
    sql`CREATE INDEX \`_privacy_v_locales_parent_id_idx\` ON \`_privacy_v_locales\` (\`_parent_id\`);`,
  )
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`projects_key_results_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_key_figures_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_phases_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_partners_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_links_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`projects_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_key_results_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_key_figures_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_phases_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_partners_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_version_links_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_projects_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`partners_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_partners_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`programmes_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_programmes_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`topics_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_topics_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`attachments_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`earlier_files_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`images_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`about_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_about_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`accessibility_shortcomings_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`accessibility_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_accessibility_v_version_shortcomings_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_accessibility_v_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`privacy_locales_parent_id_idx\`;`)
  await db.run(sql`DROP INDEX \`_privacy_v_locales_parent_id_idx\`;`)
}
