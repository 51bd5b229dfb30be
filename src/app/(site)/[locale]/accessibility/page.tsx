import { Statement } from '@/components/statement/Statement'
import { getStatement } from '@/queries/getStatement'

import { siteTextPage } from '../../siteTextPage'

const { generateMetadata, Page } = siteTextPage('accessibility', async (locale, t) => {
  const found = await getStatement(locale)
  return found && <Statement {...found} t={t} />
})

export const dynamic = 'force-static'
export const generateStaticParams = () => []
export { generateMetadata }
export default Page
