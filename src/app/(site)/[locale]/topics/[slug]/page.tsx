import { namedPage } from '@/app/(site)/namedPage'
import { inLanguage } from '@/lib/inLanguage'
import { getTopic } from '@/queries/getNamed'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, Page } = namedPage({
  facts: () => [],
  get: getTopic,
  nameOf: ({ document: { other, otherLocale, own } }) =>
    inLanguage(own.name, other.name, otherLocale),
  section: 'topics',
})

export { generateMetadata }
export default Page
