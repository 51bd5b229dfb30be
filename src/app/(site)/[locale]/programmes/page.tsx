import { namedIndexPage } from '@/app/(site)/namedIndexPage'
import { findNamed } from '@/queries/findNamed'

const { generateMetadata, Page } = namedIndexPage('programmes', (locale) =>
  findNamed(locale, 'programmes'),
)

export { generateMetadata }
export default Page
