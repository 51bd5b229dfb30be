import type { ServerProps } from 'payload'

import { statusTexts } from './statusTexts'

/** The way to the state of the search, in the menu of the admin. */
export const SearchStatusLink = ({ i18n, payload }: ServerProps) => (
  <a className="nav__link" href={`${payload.config.routes.admin}/search-status`}>
    {statusTexts[i18n.language === 'fi' ? 'fi' : 'en'].title}
  </a>
)
