import { namedIndexPage } from '@/app/(site)/namedIndexPage'
import { findCountries } from '@/queries/findCountries'

const { generateMetadata, Page } = namedIndexPage('countries', findCountries)

export { generateMetadata }
export default Page
