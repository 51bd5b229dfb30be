/** What the plugin tells an editor or a caller of the API; Finnish is the source. */
export const fi = {
  'alt.required':
    'Kirjoita tekstivastine kielellä: {language}. Jos kuva on pelkkä koriste, valitse ”Kuva on koriste”.',
  'date.form': 'Kirjoita vuosi, kuukausi tai päivä: 2016, 10/2019 tai 31.8.2023.',
  'file.corrupt':
    'Tiedostoa ei voi lukea: se on viallinen tai lukittu salasanalla. Tallenna se uudelleen ilman salasanaa ja yritä taas.',
  'file.missing': 'Valitse tiedosto.',
  'file.tooLarge': 'Tiedosto on liian suuri. Suurin sallittu koko on {limit}.',
  'file.wrongType': 'Tiedoston sisältö ei ole sallittua tyyppiä. Sallitut tyypit: {types}.',
  'budget.absurd': 'Tarkista summa: sen on oltava kokonaisia euroja väliltä 1–{limit}.',
  'budget.shareAboveTotal': 'Oma osuus on suurempi kuin kokonaisbudjetti.',
  'count.invalid': 'Kirjoita kokonaisluku väliltä 1–{limit}.',
  'figure.rangeReversed': 'Vaihteluvälin yläraja on pienempi kuin alaraja.',
  'phase.endBeforeStart': 'Päättymispäivä {end} on ennen alkamispäivää {start}.',
  'phase.overlaps': 'Vaihe on päällekkäin toisen vaiheen ({period}) kanssa.',
  'reference.inUse':
    'Tätä ei voi poistaa, koska se on käytössä ({count} kpl): {names}. Poista viittaukset ensin.',
  'related.self': 'Hanke ei voi liittyä itseensä.',
  'review.remarkMissing': 'Kirjoita, mitä pitää muuttaa.',
  'review.stepClosed':
    'Hankkeen tila on muuttunut tai toiminto ei kuulu rooliisi. Päivitä sivu ja katso tilanne.',
  'review.twoPeople':
    'Julkaisuun tarvitaan kaksi henkilöä: jonkun toisen on ensin lähetettävä hanke tarkastettavaksi.',
  'slug.taken': 'Osoite on jo käytössä kohteella ”{title}”. Valitse toinen.',
  'slug.empty': 'Osoitteessa pitää olla kirjaimia tai numeroita.',
  'url.invalid': 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.fi.',
} as const

export type Messages = Record<keyof typeof fi, string>
