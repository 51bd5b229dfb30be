import countries from 'i18n-iso-countries'
import type { Option } from 'payload'

const names = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  fi: new Intl.DisplayNames('fi', { type: 'region' }),
}

/** Every country of ISO 3166-1, by its two-letter code, in Finnish order of names. */
export const countryOptions = (): Option[] =>
  Object.keys(countries.getAlpha2Codes())
    .map((code) => ({
      label: { en: names.en.of(code) ?? code, fi: names.fi.of(code) ?? code },
      value: code,
    }))
    .sort((a, b) => a.label.fi.localeCompare(b.label.fi, 'fi'))
