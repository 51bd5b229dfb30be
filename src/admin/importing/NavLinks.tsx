import Link from 'next/link'
import type { ServerProps } from 'payload'

import { importingTexts } from './texts'

/** The way to the screens of importing, under the collections. */
export const NavLinks = ({ i18n, payload, user }: ServerProps) => {
  const t = importingTexts(i18n.language)
  const { admin } = payload.config.routes
  const role = (user as { role?: string } | undefined)?.role
  return (
    <nav aria-label={t.importing} className="nav-group">
      {role !== 'contributor' && (
        <Link className="nav__link" href={`${admin}/import`} prefetch={false}>
          <span className="nav__link-label">{t.importing}</span>
        </Link>
      )}
      <Link className="nav__link" href={`${admin}/intake`} prefetch={false}>
        <span className="nav__link-label">{t.intake}</span>
      </Link>
    </nav>
  )
}
