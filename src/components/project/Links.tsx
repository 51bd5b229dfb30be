import { inLanguage } from '../../lib/inLanguage'
import { OutsideLink } from '../ui/OutsideLink'
import { counterpart } from '../ui/rows'
import { Text } from '../ui/Text'
import type { ProjectPart } from './page'
import { Section } from './Section'

/** Where more can be read. A link whose address is lost stays as words. */
export const Links = ({ project, t }: ProjectPart) => {
  const { locale, other, otherLocale, own } = project
  if (!own.links?.length) return null
  return (
    <Section title={t['project.links']}>
      <ul>
        {own.links.map((link) => {
          const label = inLanguage(link.label, counterpart(other.links, link)?.label, otherLocale)
          const words = (
            <>
              <Text text={label} />
              {link.language && link.language !== locale && ` (${t[`language.${link.language}`]})`}
            </>
          )
          return (
            <li key={link.id}>
              {link.url ? (
                <OutsideLink href={link.url} hrefLang={link.language ?? undefined} t={t}>
                  {words}
                </OutsideLink>
              ) : (
                <>
                  {words} – {t['project.noAddress']}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
