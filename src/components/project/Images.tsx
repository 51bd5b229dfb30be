import { inLanguage } from '../../lib/inLanguage'
import { Picture } from '../ui/Picture'
import { counterpart, documentOf } from '../ui/rows'
import { Text } from '../ui/Text'
import styles from './Images.module.css'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** The pictures and logos of the project. */
export const Images = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  const images = (own.images ?? []).flatMap((row) => {
    const image = documentOf(row.image)
    const same = documentOf(counterpart(other.images, row)?.image)
    return image?.url ? { image, row, same } : []
  })
  if (images.length === 0) return null
  return (
    <Section title={t['project.images']}>
      <div className={styles.images}>
        {images.map(({ image, row, same }) => (
          <figure className={row.kind === 'photo' ? styles.photo : styles.logo} key={row.id}>
            <Picture
              image={image}
              locale={locale}
              otherLocale={otherLocale}
              sizes={row.kind === 'photo' ? '(min-width: 45rem) 42rem, 100vw' : '20rem'}
            />
            {(image.caption ?? same?.caption ?? image.credit) && (
              <figcaption>
                <Text text={inLanguage(image.caption, same?.caption, otherLocale)} /> {image.credit}
              </figcaption>
            )}
          </figure>
        ))}
      </div>
    </Section>
  )
}
