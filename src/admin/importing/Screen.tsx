import './importing.css'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { ReactNode } from 'react'

type Props = {
  children: ReactNode
  heading: string
  view: AdminViewServerProps
}

/** The frame of a screen of our own: Payload leaves it to each to ask who comes. */
export const Screen = ({ children, heading, view }: Props) => {
  const { initPageResult, params, searchParams } = view
  const { permissions, req, visibleEntities } = initPageResult
  if (!req.user) redirect(`${req.payload.config.routes.admin}/login`)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(initPageResult.locale ? { locale: initPageResult.locale } : {})}
      {...(params ? { params } : {})}
      payload={req.payload}
      permissions={permissions}
      req={req}
      {...(searchParams ? { searchParams } : {})}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <Gutter className="archive-importing">
        <h1>{heading}</h1>
        {children}
      </Gutter>
    </DefaultTemplate>
  )
}
