import './dashboard.css'

import Link from 'next/link'
import type { WidgetServerProps } from 'payload'

import { aside } from '../../lib/aside'
import { deskTexts } from '../desk/texts'
import { dashboardTexts } from './texts'

const shown = 8

/** The projects that were changed last, drafts too. */
export const ChangesWidget = async ({ req }: WidgetServerProps) => {
  const { language } = req.i18n
  const t = dashboardTexts(language)
  const states = deskTexts(language)
  const { admin } = req.payload.config.routes
  const { docs } = await req.payload.find({
    collection: 'projects',
    depth: 0,
    draft: true,
    limit: shown,
    overrideAccess: false,
    pagination: false,
    req: aside(req),
    select: { reviewState: true, title: true, updatedAt: true },
    sort: '-updatedAt',
    user: req.user,
  })
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Helsinki',
  })
  const says = {
    draft: states.stateDraft,
    published: states.statePublished,
    returned: states.stateReturned,
    submitted: states.stateSubmitted,
  }
  return (
    <section aria-labelledby="archive-changes" className="archive-widget">
      <h2 id="archive-changes">{t.changes}</h2>
      <ul>
        {docs.map(({ id, reviewState, title, updatedAt }) => (
          <li key={id}>
            <Link href={`${admin}/collections/projects/${id}`} prefetch={false}>
              {title || id}
            </Link>{' '}
            <time dateTime={updatedAt}>{time.format(new Date(updatedAt))}</time>{' '}
            {says[reviewState ?? 'draft']}
          </li>
        ))}
      </ul>
    </section>
  )
}
