/** One address of every type of page that the public sees, in both languages. */
export const pageTypes = [
  '/fi',
  '/en',
  '/fi/hankkeet',
  '/en/projects?topic=liikenne&q=transport',
  '/fi/hankkeet?topic=liikenne&not-country=EE',
  '/fi/hankkeet?q=xyzzy&topic=liikenne',
  '/fi/hankkeet/finest-link',
  '/en/projects/ieer',
  '/fi/partnerit',
  '/en/partners',
  '/fi/partnerit/helsingin-kaupunki',
  '/en/partners/helsingin-kaupunki',
  '/fi/ohjelmat',
  '/en/programmes',
  '/fi/ohjelmat/interreg-europe',
  '/en/programmes/interreg-europe',
  '/fi/aiheet',
  '/en/topics',
  '/fi/aiheet/liikenne',
  '/en/topics/transport',
  '/fi/arkisto-lukuina',
  '/en/archive-at-a-glance',
  '/fi/tietoa',
  '/en/about',
  '/fi/saavutettavuus',
  '/en/accessibility',
  '/fi/tietosuoja',
  '/en/privacy',
]

/** Addresses that no page has: in a section, beside the sections, and in no language of the site. */
export const missingPages = ['/fi/hankkeet/ei-ole', '/en/no-such-page', '/xx']
