/** What each finding tells an editor, and what to do about it. `{language}` is the finding's own. */
export const findingTexts = {
  'alt.missing': {
    en: 'The image {name} has no alternative text in: {language}. Write it, or mark the image as decorative.',
    fi: 'Kuvalta {name} puuttuu tekstivastine (kieli: {language}). Kirjoita se tai merkitse kuva koristeeksi.',
  },
  'attachment.inaccessible': {
    en: 'The attachment “{title}” is marked as not accessible, although it was published after 23 September 2018, when the law began to require it.',
    fi: 'Liite ”{title}” on merkitty ei-saavutettavaksi, vaikka se on julkaistu 23.9.2018 jälkeen, jolloin laki edellyttää saavutettavuutta.',
  },
  'attachment.noLanguage': {
    en: 'The attachment “{title}” does not say which language it is in.',
    fi: 'Liitteestä ”{title}” puuttuu asiakirjan kieli.',
  },
  'attachment.noTitle': {
    en: 'An attachment has no title. Readers choose by it.',
    fi: 'Liitteeltä puuttuu otsikko. Lukija valitsee liitteen sen perusteella.',
  },
  'attachment.titleUntranslated': {
    en: 'The title of the attachment “{title}” is missing in: {language}.',
    fi: 'Liitteen ”{title}” otsikko puuttuu kielellä: {language}.',
  },
  'attachment.untagged': {
    en: 'The attachment “{title}” is a PDF without tags: screen readers cannot follow it. Ask for a tagged version, or offer the content in another form.',
    fi: 'Liite ”{title}” on PDF, jossa ei ole tunnisteita: ruudunlukija ei saa siitä selvää. Hanki tunnisteellinen versio tai tarjoa sisältö muussa muodossa.',
  },
  'count.countriesAboveStated': {
    en: 'The stated number of countries is {stated}, but {listed} are listed.',
    fi: 'Maiden määräksi on ilmoitettu {stated}, mutta luettelossa on {listed}.',
  },
  'count.partnersAboveStated': {
    en: 'The stated number of partners is {stated}, but {listed} are listed.',
    fi: 'Partnerien määräksi on ilmoitettu {stated}, mutta luettelossa on {listed}.',
  },
  'duration.differs': {
    en: 'The text says “{words}”, but the dates of the project say {period}.',
    fi: 'Tekstissä lukee ”{words}”, mutta hankkeen päivämäärien mukaan kesto on {period}.',
  },
  'funding.emblemMissing': {
    en: 'The programme “{name}” has no emblem. EU programmes require it on pages of their projects.',
    fi: 'Ohjelmalta ”{name}” puuttuu tunnus. EU-ohjelmat edellyttävät sitä hankkeidensa sivuille.',
  },
  'funding.grantNumberMissing': {
    en: 'The funding statement of the programme “{name}” names the grant agreement, but the grant number is empty.',
    fi: 'Ohjelman ”{name}” rahoituslauseke mainitsee avustussopimuksen, mutta sopimuksen numero puuttuu.',
  },
  'funding.placeholder': {
    en: 'The funding statement of the programme “{name}” has a gap that nobody has filled in: {gap}',
    fi: 'Ohjelman ”{name}” rahoituslausekkeessa on täyttämätön kohta: {gap}',
  },
  'funding.statementMissing': {
    en: 'The programme “{name}” has no official funding statement in: {language}.',
    fi: 'Ohjelmalta ”{name}” puuttuu virallinen rahoituslauseke kielellä: {language}.',
  },
  'link.dead': {
    en: 'The address {url} did not answer ({reason}). Tried on {date}.',
    fi: 'Osoite {url} ei vastannut ({reason}). Tarkistettu {date}.',
  },
  'number.differs': {
    en: 'The number {number} is in one language only: {field}.',
    fi: 'Luku {number} on vain yhdellä kielellä: {field}.',
  },
  'phase.incomplete': {
    en: 'Phase {number} has no start or no end.',
    fi: 'Vaiheelta {number} puuttuu alku tai loppu.',
  },
  'phase.outsideProgramme': {
    en: 'Phase {number} ({period}) does not fit the programme period {programmePeriod} of “{name}”.',
    fi: 'Vaihe {number} ({period}) ei sovi ohjelman ”{name}” ohjelmakauteen {programmePeriod}.',
  },
  'phase.overlaps': {
    en: 'Phases {number} and {other} overlap.',
    fi: 'Vaiheet {number} ja {other} ovat päällekkäin.',
  },
  'required.missing': {
    en: 'Fill in: {field}.',
    fi: 'Täytä kenttä: {field}.',
  },
  'slug.untranslated': {
    en: 'The end of the address is the same as in the source language. Translate it in: {language}.',
    fi: 'Osoitteen loppuosa on sama kuin lähdekielellä. Käännä se kielelle: {language}.',
  },
  'translation.allMissing': {
    en: 'Nothing is translated yet into: {language}. Readers see the text in the source language.',
    fi: 'Mitään ei ole vielä käännetty kielelle: {language}. Lukijat näkevät tekstin lähdekielellä.',
  },
  'translation.missing': {
    en: 'The translation is missing ({language}): {field}.',
    fi: 'Käännös puuttuu ({language}): {field}.',
  },
  'translation.outdated': {
    en: 'The source text has changed since it was translated ({language}): {field}.',
    fi: 'Lähdeteksti on muuttunut kääntämisen jälkeen ({language}): {field}.',
  },
  'years.joined': {
    en: 'The text has “{words}”: has a dash between two years been lost?',
    fi: 'Tekstissä lukee ”{words}”: puuttuuko vuosien välistä viiva?',
  },
  'years.outside': {
    en: 'The text says {words}, but the project ran {period}.',
    fi: 'Tekstissä lukee {words}, mutta hanke kesti {period}.',
  },
} as const
