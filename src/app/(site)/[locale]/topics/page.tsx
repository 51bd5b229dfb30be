import { namedIndexPage } from '@/app/(site)/namedIndexPage'
import { findNamed } from '@/queries/findNamed'

const { generateMetadata, Page } = namedIndexPage('topics', (locale) => findNamed(locale, 'topics'))

export { generateMetadata }
export default Page
