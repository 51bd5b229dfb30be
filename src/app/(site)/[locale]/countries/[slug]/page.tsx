import { namedPage } from '@/app/(site)/namedPage'
import { getCountry } from '@/queries/getCountry'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, Page } = namedPage({
  facts: () => [],
  get: getCountry,
  nameOf: ({ country }) => ({ text: country.name }),
  section: 'countries',
})

export { generateMetadata }
export default Page
