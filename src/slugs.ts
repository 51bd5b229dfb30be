/** Collection slugs: the one place they are spelled; `relationTo` and queries import from here. */
export const slugs = {
  attachments: 'attachments',
  feedback: 'feedback',
  auditEntries: 'audit-entries',
  earlierFiles: 'earlier-files',
  images: 'images',
  linkChecks: 'link-checks',
  partners: 'partners',
  previewLinks: 'preview-links',
  programmes: 'programmes',
  projects: 'projects',
  topics: 'topics',
} as const
