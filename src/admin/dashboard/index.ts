import type { DashboardConfig } from 'payload'

/** What the front page of the admin shows until somebody arranges it otherwise. */
export const dashboard: DashboardConfig = {
  defaultLayout: [
    { widgetSlug: 'archiveTodo', width: 'full' },
    { widgetSlug: 'archiveChanges', width: 'full' },
    { widgetSlug: 'collections', width: 'full' },
  ],
  widgets: [
    {
      slug: 'archiveTodo',
      Component: '/admin/dashboard/TodoWidget#TodoWidget',
      label: { en: 'To be done', fi: 'Työn alla' },
      minWidth: 'medium',
    },
    {
      slug: 'archiveChanges',
      Component: '/admin/dashboard/ChangesWidget#ChangesWidget',
      label: { en: 'Last changes', fi: 'Viimeisimmät muutokset' },
      minWidth: 'small',
    },
  ],
}
