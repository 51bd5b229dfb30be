'use client'

import { useLivePreviewContext, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'

const label = { en: 'Responsive', fi: 'Mukautuva' }

/**
 * Names the width that follows the window in the language of the admin: Payload has that one in
 * English alone, and no setting for it.
 */
export const useFinnishPreview = (): void => {
  const { breakpoints } = useLivePreviewContext()
  const { i18n } = useTranslation()
  useEffect(() => {
    const following = breakpoints?.find(({ name }) => name === 'responsive')
    if (following) Object.assign(following, { label: label[i18n.language === 'fi' ? 'fi' : 'en'] })
  }, [breakpoints, i18n.language])
}
