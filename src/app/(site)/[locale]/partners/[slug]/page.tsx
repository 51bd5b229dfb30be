import { namedPage } from '@/app/(site)/namedPage'
import { partnerFacts, roleIn } from '@/components/browse/partnerFacts'
import { inLanguage } from '@/lib/inLanguage'
import { getPartner } from '@/queries/getNamed'
import { organization } from '@/structuredData/project'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

const { generateMetadata, Page } = namedPage({
  facts: ({ document }, t) => partnerFacts(document, t),
  get: getPartner,
  nameOf: ({ document: { other, otherLocale, own } }) =>
    inLanguage(own.name, other.name, otherLocale),
  noteOf: ({ document }, project, t) => roleIn(project, document.own.id, t),
  section: 'partners',
  structuredData: ({ document }) => [organization(document.own)],
})

export { generateMetadata }
export default Page
