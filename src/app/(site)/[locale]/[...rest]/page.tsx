import { notFound } from 'next/navigation'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** Addresses that no page has: they get the site's own 404. */
const Rest = () => notFound()

export default Rest
