/** What the plugin tells an editor or a caller of the API; Finnish is the source. */
export const fi = {
  'alt.required':
    'Kirjoita tekstivastine kielellä: {language}. Jos kuva on pelkkä koriste, valitse ”Kuva on koriste”.',
  'date.form': 'Kirjoita vuosi, kuukausi tai päivä: 2016, 10/2019 tai 31.8.2023.',
  'file.corrupt':
    'Tiedostoa ei voi lukea: se on viallinen tai puutteellinen. Tallenna se uudelleen ja yritä taas.',
  'file.hasCommands':
    'Tiedostossa on toiminto, joka käynnistää lukijan koneessa ohjelman tai lähettää tietoja. Poista se ja tallenna tiedosto uudelleen.',
  'file.hasFiles':
    'Tiedoston sisällä on muita tiedostoja. Poista ne tai lisää ne omina liitteinään.',
  'file.hasMacros': 'Tiedostossa on makroja. Tallenna se ilman makroja ja yritä taas.',
  'file.hasScripts':
    'Tiedostossa on JavaScript-koodia. Tallenna tiedosto ilman sitä, esimerkiksi tulostamalla se PDF-tiedostoksi.',
  'file.locked': 'Tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa ja yritä taas.',
  'file.otherType':
    'Valitse korvaavaksi tiedostoksi {type}-tiedosto, jotta liitteen osoite säilyy. Muuntyyppisen tiedoston voit lisätä uutena liitteenä.',
  'file.personalData':
    'Tiedostossa on luultavasti henkilötietoja: {findings}. Tarkista ne, ja jos tiedoston saa silti julkaista, merkitse ne tarkistetuiksi.',
  'file.missing': 'Valitse tiedosto.',
  'file.reasonMissing':
    'Kirjoita, miksi tiedosto korvataan. Lukijat näkevät syyn aiemman tiedoston kohdalla.',
  'file.storeAway':
    'Tiedostoa ei voitu tallentaa, koska tiedostovarasto ei vastaa. Mitään ei tallennettu. Yritä hetken kuluttua uudelleen.',
  'file.tooLarge': 'Tiedosto on liian suuri. Suurin sallittu koko on {limit}.',
  'file.tooSlow':
    'Tiedoston tarkistus kesti liian kauan. Tallenna tiedosto yksinkertaisempana, esimerkiksi pienemmin kuvin.',
  'file.unpacksTooLarge': 'Tiedosto purkautuu liian suureksi, eikä sitä siksi voi ottaa vastaan.',
  'file.wrongType': 'Tiedoston sisältö ei ole sallittua tyyppiä. Sallitut tyypit: {types}.',
  'budget.absurd': 'Tarkista summa: sen on oltava kokonaisia euroja väliltä 1–{limit}.',
  'budget.shareAboveTotal': 'Oma osuus on suurempi kuin kokonaisbudjetti.',
  'count.invalid': 'Kirjoita kokonaisluku väliltä 1–{limit}.',
  'feedback.dueToday': 'Viimeinen päivä',
  'feedback.handled': 'Käsitelty',
  'feedback.late_one': 'Myöhässä {count} päivän',
  'feedback.late_other': 'Myöhässä {count} päivää',
  'feedback.left_one': '{count} päivä jäljellä',
  'feedback.left_other': '{count} päivää jäljellä',
  'feedback.messageEmpty': 'Kirjoita, mitä asia koskee.',
  'feedback.outcomeMissing': 'Valitse, miten yhteydenotto päättyi.',
  'figure.rangeReversed': 'Vaihteluvälin yläraja on pienempi kuin alaraja.',
  'personalData.identityCode': 'henkilötunnuksia (s. {pages})',
  'personalData.phone': 'puhelinnumeroita (s. {pages})',
  'phase.endBeforeStart': 'Päättymispäivä {end} on ennen alkamispäivää {start}.',
  'phase.overlaps': 'Vaihe on päällekkäin toisen vaiheen ({period}) kanssa.',
  'query.depth': 'Viittauksia voi avata enintään {limit} tasoa (depth).',
  'query.fields': 'Kenttiä voi luetella enintään {limit} (select, populate, joins).',
  'query.limit': 'Pyydä kerralla 1–{limit} tulosta (limit) ja hae loput sivuittain (page).',
  'query.locale':
    'Pyydä yhtä kieltä kerrallaan (locale). Kaikki kielet saa avoimesta rajapinnasta: /api/open/v1.',
  'query.page': 'Sivun numeron pitää olla 1–{limit} (page).',
  'query.sort': 'Järjestä enintään {limit} kentän mukaan, ei viitatun tietueen kentän (sort).',
  'query.where':
    'Haussa on liikaa ehtoja: niitä voi olla enintään {limit}, ja ryhmiä voi olla sisäkkäin enintään kolme (where).',
  'reference.inUse':
    'Tätä ei voi poistaa, koska se on käytössä ({count} kpl): {names}. Poista viittaukset ensin.',
  'project.othersTurn':
    'Toinen käyttäjä muokkaa hanketta parhaillaan, joten muutostasi ei tallennettu. Ota muokkausvuoro tai odota, että hän on valmis.',
  'related.self': 'Hanke ei voi liittyä itseensä.',
  'review.remarkMissing': 'Kirjoita, mitä pitää muuttaa.',
  'review.stepClosed':
    'Hankkeen tila on muuttunut tai toiminto ei kuulu rooliisi. Päivitä sivu ja katso tilanne.',
  'review.twoPeople':
    'Julkaisuun tarvitaan kaksi henkilöä: jonkun toisen on ensin lähetettävä hanke tarkastettavaksi.',
  'slug.taken': 'Osoite on jo käytössä kohteella ”{title}”. Valitse toinen.',
  'slug.empty': 'Osoitteessa pitää olla kirjaimia tai numeroita.',
  'later.notFuture': 'Valitse aika, joka ei ole vielä mennyt.',
  'preview.expiry': 'Valitse päivä, joka on enintään {days} päivän päässä.',
  'withdrawal.reasonMissing': 'Valitse, miksi hanke poistetaan julkaisusta.',
  'withdrawal.successorMissing': 'Valitse hanke, johon tämä on yhdistetty.',
  'url.invalid': 'Kirjoita koko osoite, esimerkiksi https://www.esimerkki.fi.',
} as const

export type Messages = Record<keyof typeof fi, string>
