import { withPayload } from '@payloadcms/next/withPayload'

export default withPayload({
  serverExternalPackages: ['i18n-iso-countries', 'koffi', 'pdfjs-dist'],
  typescript: { ignoreBuildErrors: true },
})
