import type { Config } from 'payload'

/** The screen that tells how the search stands, and the way to it. */
export const searchScreens: NonNullable<NonNullable<Config['admin']>['components']> = {
  afterNavLinks: ['/admin/search/SearchStatusLink#SearchStatusLink'],
  views: {
    searchStatus: {
      Component: '/admin/search/SearchStatusView#SearchStatusView',
      meta: { title: 'Haun tila' },
      path: '/search-status',
    },
  },
}
