import type { Metadata } from 'next'
import { notFound } from 'next/navigation'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** Here too, so that the title is the 404's. */
export const generateMetadata = (): Metadata => notFound()

/** Addresses that no page has: they get the site's own 404. */
const Rest = () => notFound()

export default Rest
