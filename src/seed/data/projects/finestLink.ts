import type { ProjectSeed } from '../types'

export const finestLink: ProjectSeed = {
  id: 'finest-link',
  title: { fi: 'FinEst Link', en: 'FinEst Link' },
  acronym: 'FinEst Link',
  officialName: { en: 'Finnish Estonian Transport Link' },
  slug: { fi: 'finest-link', en: 'finest-link' },
  summary: {
    fi: 'FinEst Link -hankkeessa selvitettiin, voidaanko Helsingin ja Tallinnan välille rakentaa rautatietunneli ja mitä se maksaisi. Selvitys valmistui helmikuussa 2018, ja se esiteltiin Tallinnassa.',
    en: 'FinEst Link examined whether a railway tunnel could be built between Helsinki and Tallinn, and what it would cost. The study was completed in February 2018 and presented in Tallinn.',
  },
  body: {
    fi: [
      { h: 'Mitä selvitettiin' },
      {
        p: 'Voisiko Suomenlahden alittaa junalla? FinEst Link haki kysymykseen vastausta kolmesta suunnasta: tekniikan, talouden ja kilpailukyvyn kannalta. Taustalla oli ajatus, että Helsingin ja Tallinnan noin puolentoista miljoonan asukkaan talousalue pääsee täyteen mittaansa vasta, kun ihmiset ja tavarat liikkuvat kaupunkien välillä nykyistä nopeammin.',
      },
      {
        p: 'Hankkeessa arvioitiin, kuinka paljon matkustajia ja rahtia tunnelissa kulkisi. Uusien teknologioiden kehittäjät haastettiin mukaan, ja heiltä saatiin vaihtoehtoisia ehdotuksia.',
      },
      { h: 'Selvityksen tulokset' },
      {
        p: 'Vuonna 2018 valmistuneen selvityksen mukaan tunneli olisi 103 kilometriä pitkä, pidempi kuin mikään muu merenalainen junatunneli maailmassa. Junamatka Helsingistä Tallinnaan kestäisi 30 minuuttia. Selvityksessä arvioitiin, että nopea yhteys hyödyttäisi laajasti kumpaakin kaupunkiseutua ja valtiota ja avaisi kasvun mahdollisuuksia muuallekin Eurooppaan.',
      },
      {
        p: 'Selvityksessä esitetyn aikataulun mukaan rakennustyöt voisivat alkaa aikaisintaan vuonna 2025. Niihin laskettiin kuluvan 15 vuotta, joten liikenne pääsisi tunneliin aikaisintaan vuonna 2040.',
      },
      { h: 'Kustannukset ja rahoitus' },
      {
        p: 'Tunnelin hinnaksi arvioitiin 13–20 miljardia euroa, ja laskelmat tehtiin 16 miljardin euron mukaan. Summa kattoi suunnittelun, rakentamisen, terminaalit, ratayhteydet ja varikot mutta ei junia. Selvityksessä pidettiin mahdollisena julkisen ja yksityisen sektorin kumppanuutta, jossa rakentamisen maksaisi yksityinen sektori. Kustannuksista 40 prosenttia tarvittaisiin EU:lta.',
      },
    ],
    en: [
      { h: 'What was studied' },
      {
        p: 'Could you take a train under the Gulf of Finland? FinEst Link approached the question from three directions: technology, the economy and competitiveness. Behind it was the idea that Helsinki and Tallinn, an economic area of about one and a half million people, can only reach its full potential when people and goods move between the cities faster than today.',
      },
      {
        p: 'The project estimated how many passengers and how much freight would pass through the tunnel. Developers of new technologies were challenged to join in, and they put forward alternative proposals.',
      },
      { h: 'Findings of the study' },
      {
        p: 'According to the study completed in 2018, the tunnel would be 103 kilometres long, longer than any other undersea railway tunnel in the world. The train journey from Helsinki to Tallinn would take 30 minutes. The study estimated that a fast connection would bring wide benefits to both urban regions and both countries, and open up opportunities for growth elsewhere in Europe as well.',
      },
      {
        p: 'Under the timetable given in the study, construction could begin in 2025 at the earliest. It was calculated to take 15 years, so traffic could enter the tunnel in 2040 at the earliest.',
      },
      { h: 'Costs and financing' },
      {
        p: 'The price of the tunnel was estimated at EUR 13–20 billion, and the calculations were based on EUR 16 billion. That sum covered planning, construction, terminals, rail connections and depots, but not the trains. The study considered a public-private partnership feasible, with the private sector paying for construction. The EU would need to provide 40 per cent of the costs.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Tunnelin toteutettavuudesta valmistui selvitys helmikuussa 2018.',
      en: 'A feasibility study of the tunnel was completed in February 2018.',
    },
    {
      fi: 'Tunnelin pituudesta, kustannuksista, matka-ajasta ja aikataulusta saatiin arviot.',
      en: 'Estimates were obtained of the tunnel’s length, costs, travel time and timetable.',
    },
    {
      fi: 'Teknologian kehittäjiltä saatiin vaihtoehtoisia ehdotuksia.',
      en: 'Technology developers submitted alternative proposals.',
    },
  ],
  keyFigures: [
    {
      label: {
        fi: 'Tunnelin pituus selvityksen mukaan',
        en: 'Length of the tunnel according to the study',
      },
      value: 103,
      unit: 'kilometres',
    },
    {
      label: {
        fi: 'Matka-aika Helsingin ja Tallinnan välillä selvityksen arvion mukaan',
        en: 'Travel time between Helsinki and Tallinn as estimated by the study',
      },
      value: 30,
      unit: 'minutes',
    },
    {
      label: {
        fi: 'Tunnelin kustannukset selvityksen arvion mukaan',
        en: 'Cost of the tunnel as estimated by the study',
      },
      value: 13,
      valueTo: 20,
      unit: 'billionEuros',
    },
    {
      label: {
        fi: 'Selvityksen laskelmissa käytetty kustannusarvio',
        en: 'Cost estimate used in the study’s calculations',
      },
      value: 16,
      unit: 'billionEuros',
    },
    {
      label: {
        fi: 'Tarvittava EU-rahoitus kustannuksista selvityksen arvion mukaan',
        en: 'Share of the costs needed from the EU as estimated by the study',
      },
      value: 40,
      unit: 'percent',
    },
    {
      label: {
        fi: 'Rakentamisen aloitusvuosi selvityksen arvion mukaan',
        en: 'Year for construction to start as estimated by the study',
      },
      value: 2025,
      unit: 'year',
      qualifier: 'atLeast',
    },
    {
      label: {
        fi: 'Tunnelin avaamisvuosi selvityksen arvion mukaan',
        en: 'Year for the tunnel to open as estimated by the study',
      },
      value: 2040,
      unit: 'year',
      qualifier: 'atLeast',
    },
  ],
  ownerRole: 'coordinator',
  leadPartner: 'uudenmaan-liitto',
  partners: [
    { organisation: 'helsingin-kaupunki', role: 'partner' },
    { organisation: 'tallinnan-kaupunki', role: 'partner' },
    { organisation: 'viron-liikenneministerio', role: 'partner' },
    { organisation: 'suomen-liikennevirasto', role: 'partner' },
    { organisation: 'harjun-kuntien-liitto', role: 'partner' },
    { organisation: 'amberg-engineering', role: 'contractor' },
    { organisation: 'sweco-finland', role: 'contractor' },
    { organisation: 'wsp', role: 'contractor' },
    { organisation: 'ramboll-finland', role: 'contractor' },
    { organisation: 'sito', role: 'contractor' },
    { organisation: 'poyry', role: 'contractor' },
    { organisation: 'strafica', role: 'contractor' },
    { organisation: 'kaupunkitutkimus-ta', role: 'contractor' },
    { organisation: 'inspira', role: 'contractor' },
    { organisation: 'rebel-group', role: 'contractor' },
    {
      organisation: 'muotoilutoimisto-kairo',
      role: 'contractor',
      note: { fi: 'Viestintä', en: 'Communications' },
    },
  ],
  countries: ['FI', 'EE'],
  phases: [
    {
      start: '2016',
      end: '2018',
      programme: 'interreg-central-baltic',
      totalBudget: 1300000,
    },
  ],
  topics: ['rail-tunnel', 'transport'],
  attachments: [
    {
      kind: 'finalReport',
      title: {
        fi: 'Helsinki–Tallinn Transport Link Feasibility Study – Final report',
        en: 'Helsinki–Tallinn Transport Link Feasibility Study – Final report',
      },
      language: 'en',
      description: {
        fi: 'FinEst Link -hankkeen loppuraportti rautatietunnelin toteutettavuudesta.',
        en: 'The final report of FinEst Link on the feasibility of the railway tunnel.',
      },
    },
    {
      kind: 'summary',
      title: {
        fi: 'FinEst Link -hankkeen tulosten tiivistelmä',
        en: 'FinEst Link: summary of the results',
      },
      language: 'en',
    },
  ],
  links: [
    {
      label: {
        fi: 'Videoesitys hankkeen tuloksista, 12 minuuttia',
        en: 'Video presentation of the results, 12 minutes',
      },
      language: 'en',
    },
  ],
}
