import type { ReactNode } from 'react'

import type { Dictionary } from '../../i18n/fi'

type Props = { children: ReactNode; href: string; hrefLang?: string | undefined; t: Dictionary }

/** A link out of the site, which says so. */
export const OutsideLink = ({ children, href, hrefLang, t }: Props) => (
  <a href={href} hrefLang={hrefLang} rel="external">
    {children} <small>{t['link.outside']}</small>
  </a>
)
