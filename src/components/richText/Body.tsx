import { RichText, type JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { SerializedLinkNode, SerializedUploadNode } from '@payloadcms/richtext-lexical'
import type { ReactNode } from 'react'

import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { pagePath } from '../../i18n/paths'
import type { Image, Project } from '../../payload-types'
import { documentOf } from '../ui/rows'
import { OutsideLink } from '../ui/OutsideLink'
import { Picture } from '../ui/Picture'
import styles from './Body.module.css'

type Props = {
  /** The text as the editor keeps it. */
  body: Project['body']
  /** The language of the text. */
  locale: Locale
  otherLocale: Locale
  pageLocale: Locale
  t: Dictionary
}

/** A running text, marked with its language where that is not the page's. */
export const Body = ({ body, locale, otherLocale, pageLocale, t }: Props) => {
  if (!body) return null
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    autolink: ({ node, nodesToJSX }) =>
      linkOf(node.fields, nodesToJSX({ nodes: node.children }), locale, t),
    link: ({ node, nodesToJSX }) =>
      linkOf(node.fields, nodesToJSX({ nodes: node.children }), locale, t),
    // Without the attributes that the default one writes and HTML does not know.
    list: ({ node, nodesToJSX }) => {
      const List = node.tag === 'ol' ? 'ol' : 'ul'
      return <List>{nodesToJSX({ nodes: node.children })}</List>
    },
    listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
    upload: ({ node }) => {
      const image = imageOf(node)
      return (
        image && (
          <figure>
            <Picture
              image={image}
              locale={locale}
              otherLocale={otherLocale}
              sizes="(min-width: 45rem) 42rem, 100vw"
            />
            <Caption image={image} />
          </figure>
        )
      )
    },
  })
  return (
    <div className={styles.body} lang={locale === pageLocale ? undefined : locale}>
      <RichText converters={converters} data={body} disableContainer />
    </div>
  )
}

/** The caption and who made the image, where they are known. */
const Caption = ({ image: { caption, credit } }: { image: Image }) => {
  const parts = [caption, credit].filter(Boolean)
  return parts.length > 0 && <figcaption>{parts.join(' ')}</figcaption>
}

const imageOf = ({ relationTo, value }: SerializedUploadNode): Image | undefined =>
  relationTo === 'images' ? documentOf(value as Image | string) : undefined

const linkOf = (
  { doc, linkType, url }: SerializedLinkNode['fields'],
  children: ReactNode,
  locale: Locale,
  t: Dictionary,
): ReactNode => {
  if (linkType === 'internal') {
    // What the public may not read comes as a bare id: the words stay, the link does not.
    const project =
      doc?.relationTo === 'projects' ? documentOf(doc.value as Project | string) : undefined
    return project?.slug ? (
      <a href={pagePath(locale, 'projects', project.slug)}>{children}</a>
    ) : (
      children
    )
  }
  if (!url) return children
  if (!/^https?:/.test(url)) return <a href={url}>{children}</a>
  return (
    <OutsideLink href={url} t={t}>
      {children}
    </OutsideLink>
  )
}
