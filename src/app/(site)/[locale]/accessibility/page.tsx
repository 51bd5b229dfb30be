import { siteTextPage } from '../../siteTextPage'

const { generateMetadata, Page } = siteTextPage('accessibility')

export const dynamic = 'force-static'
export const generateStaticParams = () => []
export { generateMetadata }
export default Page
