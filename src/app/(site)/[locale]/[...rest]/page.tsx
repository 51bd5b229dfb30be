import { notFound } from 'next/navigation'

import { metadataOrNotFound, pageOrNotFound } from '@/app/(site)/pageOrNotFound'

export const dynamic = 'force-static'
export const generateStaticParams = () => []

type Props = { params: Promise<{ locale: string }> }

/** Addresses that no page has: they get the site's own 404. */
const rest = (): Promise<never> => Promise.resolve().then(() => notFound())

export const generateMetadata = metadataOrNotFound<Props>(rest)
export default pageOrNotFound<Props>(rest)
