const fi = {
  busy: 'Tuonti on jo käynnissä.',
  empty: 'Tiedostossa ei ole otsikkoriviä ja sen alla vähintään yhtä riviä.',
  encoding: 'Tiedosto ei ole tekstiä. Tallenna taulukko CSV-muodossa (UTF-8) tai Excel-työkirjana.',
  failed:
    'Tuonti keskeytyi vikaan. Jo tuodut rivit ovat tallessa: voit jatkaa siitä, mihin jäätiin.',
  fileTooLarge:
    'Tiedosto on liian suuri: tässä voi tuoda enintään {limit} megatavua. Suuremman paketin tuo ylläpito komentoriviltä.',
  mappingTwice: 'Kaksi saraketta on yhdistetty samaan tietoon. Jätä toinen tuomatta.',
  noArchive:
    'ZIP-tiedosto ei ole hankearkistosta viety paketti. Paketin voi ladata arkiston sivulta Avoin data.',
  noFile: 'Valitse tiedosto.',
  noTitle: 'Valitse sarake, jossa on hankkeen nimi suomeksi.',
  tooLarge: 'Tiedosto on liian suuri. Jaa se osiin: enintään 20 000 riviä ja 200 saraketta.',
  unreadable: 'Tiedostoa ei voi lukea. Tallenna se uudelleen ja yritä toistamiseen.',
  wrongType:
    'Tiedosto ei ole CSV-tiedosto, Excel-työkirja (.xlsx) eikä tästä arkistosta viety ZIP.',
}

const en: typeof fi = {
  busy: 'The import is running already.',
  empty: 'The file has no row of headings with at least one row under it.',
  encoding: 'The file is no text. Save the table as CSV (UTF-8) or as an Excel workbook.',
  failed: 'The import met a fault. The rows already taken are kept: you can go on from there.',
  fileTooLarge:
    'The file is too large: at most {limit} megabytes can be imported here. A larger package is imported from the command line.',
  mappingTwice: 'Two columns are read as the same thing. Leave one of them out.',
  noArchive:
    'The ZIP was not exported from a project archive. Such a package can be downloaded from the archive’s page Open data.',
  noFile: 'Choose a file.',
  noTitle: 'Choose the column that has the Finnish name of the project.',
  tooLarge: 'The file is too large. Divide it: at most 20,000 rows and 200 columns.',
  unreadable: 'The file cannot be read. Save it anew and try again.',
  wrongType: 'The file is no CSV file, Excel workbook (.xlsx) or ZIP exported from this archive.',
}

type Key = keyof typeof fi

/** Why an import cannot go on, in the language of whoever asks; any but Finnish gets English. */
export const importText = (language: string, key: Key): string => (language === 'fi' ? fi : en)[key]
