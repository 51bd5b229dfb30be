import type { ProjectSeed } from '../types'

export const hyvanAsumisenTyokalupakki: ProjectSeed = {
  id: 'hyvan-asumisen-tyokalupakki',
  title: { fi: 'Hyvän asumisen työkalupakki', en: 'Toolkit for Good Housing' },
  slug: { fi: 'hyvan-asumisen-tyokalupakki', en: 'toolkit-for-good-housing' },
  summary: {
    fi: 'Hankkeessa selvitettiin, tarvittiinko Uudellamaalla asumisen asioihin keskittyvää maakunnallista toimijaa ja mitä sen pitäisi tehdä. Johtopäätös oli, että maakunta tarvitsi asumisen foorumin.',
    en: 'The project looked into whether Uusimaa needed a regional body for housing matters, and what its tasks should be. It concluded that the region needed a housing forum.',
  },
  body: {
    fi: [
      { h: 'Kysymyksestä työpajoihin' },
      {
        p: 'Olisiko Uudellamaalla tarvetta maakunnalliselle toimijalle, joka hoitaisi asumisen asioita? Tähän Uudenmaan liitto etsi hankkeessa vastausta. Kunnilta sekä kiinteistö- ja rakennusalalta kysyttiin, mitä alalla pitäisi kehittää, ja työpajoissa kunnat ja muut asumisen toimijat hakivat ratkaisuja yhdessä.',
      },
      { p: 'Asumista tarkasteltiin neljästä näkökulmasta:' },
      {
        ul: [
          'mitä täydennysrakentaminen edellyttää',
          'miten asumisen tarpeet muuttuvat',
          'miten asumisen laatu ja hinta saadaan vastaamaan toisiaan',
          'miten kilpailu toimii asuntorakentamisessa.',
        ],
      },
      { h: 'Hyvän asumisen foorumi' },
      {
        p: 'Työn johtopäätös oli, että Uusimaa tarvitsi asumista varten maakunnallisen foorumin. Sen avulla kunnat voisivat tehdä tiiviimpää yhteistyötä, sopia yhteisistä tavoitteista ja saada ajantasaista tietoa yhdestä paikasta. Lisäksi foorumi voisi tehdä näkyväksi, mistä asumisen hinta syntyy, kertoa valmistuneiden kohteiden vaikutuksista ja rohkaista kuntia kokeiluihin.',
      },
      {
        p: 'Foorumille ehdotettiin myös yhdenmukaisin menetelmin laadittavaa ennustetta asuntorakentamisesta. Kunnat voisivat verrata siihen omia asunto-ohjelmiaan. Muutoksista keskusteleminen, toimintatapojen yhtenäistäminen ja uusien yhteishankkeiden aloittaminen sopisivat niin ikään foorumin tehtäviksi.',
      },
      { h: 'Osa maapolitiikan työtä' },
      {
        p: 'Hanke kytkeytyi läheisesti Uudenmaan liiton työhön maapolitiikan parissa, ja sitä tehtiin yhdessä asumisen toimijoiden, yliopistojen ja korkeakoulujen kanssa. Vuosina 2015–2017 toteutettu hanke rahoitettiin maakunnan kehittämisrahalla ja Uudenmaan liiton omilla varoilla.',
      },
    ],
    en: [
      { h: 'From a question to workshops' },
      {
        p: 'Did Uusimaa need a regional body that would deal with housing matters? In this project, Helsinki-Uusimaa Regional Council looked for an answer. The municipalities and the property and construction sector were asked what needed to be developed, and in workshops the municipalities and other housing organisations looked for solutions together.',
      },
      { p: 'Housing was examined from four points of view:' },
      {
        ul: [
          'what infill construction requires',
          'how housing needs are changing',
          'how the quality and the price of housing can be made to match',
          'how competition works in housing construction.',
        ],
      },
      { h: 'A forum for good housing' },
      {
        p: 'The conclusion of the work was that Uusimaa needed a regional forum for housing. With its help the municipalities could work together more closely, agree on common goals and get up-to-date information from one place. The forum could also make visible what the price of housing is made up of, report on the effects of completed developments and encourage municipalities to experiment.',
      },
      {
        p: 'It was also proposed that the forum should prepare a forecast of housing construction using uniform methods. Municipalities could compare their own housing programmes with it. Discussing change, bringing working practices closer together and starting new joint projects would likewise be suitable tasks for the forum.',
      },
      { h: 'Part of land policy work' },
      {
        p: 'The project was closely tied to the work of Helsinki-Uusimaa Regional Council on land policy, and it was done together with housing organisations, universities and other institutions of higher education. Carried out in 2015–2017, the project was financed with regional development funding and the regional council’s own funds.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Uudellamaalla todettiin tarvittavan asumisen maakunnallinen foorumi.',
      en: 'It was established that Uusimaa needed a regional housing forum.',
    },
    {
      fi: 'Foorumille hahmoteltiin tehtävät kuntien yhteistyön tukemisesta asuntorakentamisen ennusteeseen.',
      en: 'Tasks were outlined for the forum, from supporting cooperation between municipalities to forecasting housing construction.',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  countries: ['FI'],
  phases: [
    {
      start: '2015',
      end: '2017',
      programme: 'maakunnan-kehittamisraha',
      alsoFundedBy: {
        fi: 'Uudenmaan liiton oma rahoitus',
        en: 'Own funding of Helsinki-Uusimaa Regional Council',
      },
    },
  ],
  topics: ['housing', 'land-policy', 'infill-construction'],
  attachments: [
    {
      kind: 'finalReport',
      title: {
        fi: 'Hyvän asumisen työkalupakki -hanke, loppuraportti',
        en: 'Toolkit for Good Housing: final report',
      },
      language: 'fi',
    },
  ],
}
