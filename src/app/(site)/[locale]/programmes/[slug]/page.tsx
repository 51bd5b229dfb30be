import { namedPage } from '@/app/(site)/namedPage'
import { programmeFacts } from '@/components/browse/programmeFacts'
import { inLanguage } from '@/lib/inLanguage'
import { getProgramme } from '@/queries/getNamed'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, Page } = namedPage({
  facts: ({ document }, t) => programmeFacts(document, t),
  get: getProgramme,
  nameOf: ({ document: { other, otherLocale, own } }) =>
    inLanguage(own.name, other.name, otherLocale),
  section: 'programmes',
})

export { generateMetadata }
export default Page
