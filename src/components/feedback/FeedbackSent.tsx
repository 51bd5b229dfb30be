import { fill } from '../../i18n/dictionary'
import type { Dictionary } from '../../i18n/fi'
import type { Locale } from '../../i18n/locales'
import { sectionPath } from '../../i18n/paths'

type Props = { locale: Locale; reference: string; t: Dictionary }

/** What follows a message that was taken. */
export const FeedbackSent = ({ locale, reference, t }: Props) => (
  <>
    <p>{fill(t['feedback.sentReference'], { reference })}</p>
    <p>{t['feedback.sentText']}</p>
    <p>
      <a href={sectionPath(locale)}>{t['feedback.sentBack']}</a>
    </p>
  </>
)
