import type { ReactNode } from 'react'

import type { LanguageText } from '../../lib/inLanguage'
import styles from './PageHeader.module.css'
import { Text } from './Text'

type Props = {
  /** Above the title, such as the way back to the list. */
  before?: ReactNode
  children?: ReactNode
  title: LanguageText
}

/** The band at the top of a page, with its title. Its children are what leads into the page. */
export const PageHeader = ({ before, children, title }: Props) => (
  <div className={styles.fullWidth}>
    <div className={styles.inner}>
      {before}
      <Text as="h1" text={title} />
      {children}
    </div>
  </div>
)
