import type { LanguageText } from '../../lib/inLanguage'

type Props = {
  as?: 'figcaption' | 'h1' | 'li' | 'p' | 'span'
  className?: string | undefined
  text: LanguageText | undefined
}

/** A text marked with its language where that is not the page's; nothing where there is no text. */
export const Text = ({ as: Element = 'span', className, text }: Props) =>
  text && (
    <Element className={className} lang={text.lang}>
      {text.text}
    </Element>
  )
