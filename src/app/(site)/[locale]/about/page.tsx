import { siteTextPage } from '../../siteTextPage'

const { generateMetadata, Page } = siteTextPage('about')

export const dynamic = 'force-static'
export const generateStaticParams = () => []
export { generateMetadata }
export default Page
