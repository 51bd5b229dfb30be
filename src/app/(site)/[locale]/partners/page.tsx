import { namedIndexPage } from '@/app/(site)/namedIndexPage'
import { findNamed } from '@/queries/findNamed'

const { generateMetadata, Page } = namedIndexPage('partners', (locale) =>
  findNamed(locale, 'partners'),
)

export { generateMetadata }
export default Page
