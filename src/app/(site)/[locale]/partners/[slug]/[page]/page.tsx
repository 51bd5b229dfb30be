export const dynamic = 'force-static'
export const generateStaticParams = () => []

export { default, generateMetadata } from '../page'
