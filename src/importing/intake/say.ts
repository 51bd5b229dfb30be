import type { Locale } from '../../i18n/locales'
import type { Doubt } from './types'

const texts: Record<Doubt['kind'], Record<Locale, string>> = {
  budgets: {
    en: 'The text gives several total budgets: {used} € is used, {others} € is not.',
    fi: 'Tekstissä on useita kokonaisbudjetteja: käytetään {used} €, ei {others} €.',
  },
  digits: {
    en: '“{written}” is read as {read}.',
    fi: '”{written}” luetaan vuosiksi {read}.',
  },
  duration: {
    en: '“{stated}” does not fit the years {years}.',
    fi: '”{stated}” ei sovi vuosiin {years}.',
  },
  end: {
    en: 'The end {exact} does not fit the years {years}.',
    fi: 'Päättymispäivä {exact} ei sovi vuosiin {years}.',
  },
  forecast: {
    en: 'A sentence speaks of what was still to come.',
    fi: 'Virke puhuu asiasta, joka oli kirjoitettaessa vielä edessä.',
  },
  present: {
    en: 'A sentence speaks of what has ended as if it went on.',
    fi: 'Virke puhuu päättyneestä asiasta ikään kuin se jatkuisi.',
  },
  programmes: {
    en: 'A link leads to the programme {linked}, but the text says the funding came from {stated}.',
    fi: 'Linkki vie ohjelmaan {linked}, mutta tekstin mukaan rahoitus tuli ohjelmasta {stated}.',
  },
}

/** What does not fit together, as a sentence; its `quote` is the sentence that it is about. */
export const sayDoubt = ({ kind, values }: Doubt, locale: Locale): string =>
  texts[kind][locale].replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => (values as Record<string, string>)[name] ?? placeholder,
  )
