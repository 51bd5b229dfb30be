import './search.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { searchStatus } from '../../search/status'
import { SearchStatusTables } from './SearchStatusTables'
import { statusTexts } from './statusTexts'

/** How the search stands, for the staff: the analyser, the index, and files that cannot be read. */
export const SearchStatusView = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  // Payload asks nobody who they are before a view of one's own.
  if (!user || !permissions.canAccessAdmin)
    redirect(`${admin}/login?redirect=${admin}/search-status`)
  const t = statusTexts[i18n.language === 'fi' ? 'fi' : 'en']
  return (
    <DefaultTemplate
      i18n={i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      payload={payload}
      permissions={permissions}
      {...(searchParams ? { searchParams } : {})}
      user={user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="archive-search-status">
        <h1>{t.title}</h1>
        <SearchStatusTables adminRoute={admin} status={await searchStatus(payload, req)} t={t} />
      </Gutter>
    </DefaultTemplate>
  )
}
