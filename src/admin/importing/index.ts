import type { Config } from 'payload'

/** The screens by which projects come into the archive other than by writing, and the way to them. */
export const importingScreens: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: ['/admin/importing/NavLinks#NavLinks'],
  views: {
    importing: {
      Component: '/admin/importing/ImportView#ImportView',
      meta: { title: 'Tuonti' },
      path: '/import',
    },
    intake: {
      Component: '/admin/importing/IntakeView#IntakeView',
      meta: { title: 'Vanhan sivun luku' },
      path: '/intake',
    },
  },
}
