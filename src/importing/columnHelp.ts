import type { Locale } from '../i18n/locales'
import type { ImportKey } from './rows/mapColumns'

const list = { en: 'Several by semicolons.', fi: 'Useita puolipistein eroteltuina.' }
const date = {
  en: 'As exactly as it is known: 2016, 10/2019 or 31.8.2023.',
  fi: 'Niin tarkasti kuin tiedetään: 2016, 10/2019 tai 31.8.2023.',
}

/** What goes into each column of a table, for the template and the documents. */
export const columnHelp: Record<ImportKey, Record<Locale, string>> = {
  acronym: { en: 'Such as BRIDGES.', fi: 'Esimerkiksi BRIDGES.' },
  budget_is_approximate: {
    en: 'Yes, when the budget is known only about. “About” in the sum says the same.',
    fi: 'Kyllä, jos budjetti tiedetään vain noin. Sana ”noin” summan edessä kertoo saman.',
  },
  countries: {
    en: `Countries by name or code: Finland; EE. ${list.en}`,
    fi: `Maat nimellä tai tunnuksella: Suomi; EE. ${list.fi}`,
  },
  description_en: {
    en: 'Text in English, a paragraph a line.',
    fi: 'Teksti englanniksi, kappale riviä kohti.',
  },
  description_fi: {
    en: 'Text in Finnish, a paragraph a line.',
    fi: 'Teksti suomeksi, kappale riviä kohti.',
  },
  end: date,
  grant_number: { en: 'The funder’s number.', fi: 'Rahoituspäätöksen tai sopimuksen numero.' },
  identifier: {
    en: 'Leave empty for a new project. Of a project that is here already: the identifier of its export.',
    fi: 'Jätä uudella hankkeella tyhjäksi. Arkistossa jo olevalla hankkeella: viennin antama tunniste.',
  },
  lead_partner: {
    en: 'Name of the lead partner. One that the archive does not have is made.',
    fi: 'Pääpartnerin nimi. Uusi partneri lisätään arkistoon.',
  },
  links: {
    en: `Addresses that begin with https://. ${list.en}`,
    fi: `Osoitteet, jotka alkavat https://. ${list.fi}`,
  },
  official_name_en: { en: 'The name in full.', fi: 'Koko nimi englanniksi.' },
  official_name_fi: { en: 'The name in full.', fi: 'Koko nimi suomeksi.' },
  own_share_eur: {
    en: 'Our share of the budget in whole euros.',
    fi: 'Oma osuus budjetista kokonaisina euroina.',
  },
  owner_role: {
    en: 'Lead partner, partner, coordinator or other.',
    fi: 'Pääpartneri, osapartneri, koordinoija tai muu.',
  },
  partners: {
    en: `Names of the partners. Those that the archive does not have are made. ${list.en}`,
    fi: `Partnerien nimet. Uudet partnerit lisätään arkistoon. ${list.fi}`,
  },
  programmes: {
    en: 'Name of the programme. One that the archive does not have is made.',
    fi: 'Ohjelman nimi. Uusi ohjelma lisätään arkistoon.',
  },
  start: date,
  summary_en: {
    en: 'A few sentences for lists.',
    fi: 'Muutama virke luetteloita varten, englanniksi.',
  },
  summary_fi: {
    en: 'A few sentences for lists. Needed before the project is published.',
    fi: 'Muutama virke luetteloita varten. Tarvitaan ennen julkaisua.',
  },
  title_en: { en: 'The name that readers see.', fi: 'Nimi, jonka lukijat näkevät, englanniksi.' },
  title_fi: {
    en: 'The name that readers see. The only column that must be filled in.',
    fi: 'Nimi, jonka lukijat näkevät. Ainoa pakollinen sarake.',
  },
  topics: { en: `Names of the topics. ${list.en}`, fi: `Aiheiden nimet. ${list.fi}` },
  total_budget_eur: {
    en: 'Whole euros: 490000, 490 000 or “about 2 million”.',
    fi: 'Kokonaisia euroja: 490000, 490 000 tai ”noin 2 milj.”.',
  },
}
