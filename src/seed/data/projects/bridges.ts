import type { ProjectSeed } from '../types'

export const bridges: ProjectSeed = {
  id: 'bridges',
  title: { fi: 'BRIDGES', en: 'BRIDGES' },
  acronym: 'BRIDGES',
  officialName: {
    en: 'Bridging Competence infrastructure gaps and speeding up growth and jobs delivery in regions',
  },
  slug: { fi: 'bridges', en: 'bridges' },
  summary: {
    fi: 'BRIDGES auttoi eurooppalaisia alueita toteuttamaan älykkään erikoistumisen strategioitaan. Painopisteinä olivat biotalous ja cleantech, ja keskeinen työtapa oli hyvien käytäntöjen jakaminen.',
    en: 'BRIDGES helped European regions to carry out their smart specialisation strategies. It focused on the bioeconomy and cleantech, and worked largely by sharing good practices.',
  },
  body: {
    fi: [
      { h: 'Strategioista tekoihin' },
      {
        p: 'Älykkään erikoistumisen strategia hyödyttää aluetta vasta, kun se näkyy käytännön työssä. BRIDGES-hankkeen alueet etsivät yhdessä keinoja tähän. Ne tarkastelivat ennen kaikkea sitä, miten biotalous voisi kasvaa ja miten cleantech vauhdittaisi kehitystä.',
      },
      { h: 'Alueet eri lähtökohdista' },
      {
        p: 'Partnerit tulivat hankkeeseen eri lähtökohdista: osa alueista oli innovaatiotoiminnan kärkeä, osa ei ollut vielä yhtä pitkällä. Uusimaa kuului kärkialueisiin, joilla tavoitteena oli lujittaa tutkimusta ja alueen omia vahvuusaloja.',
      },
      {
        p: 'Kun jokin ratkaisu oli osoittautunut toimivaksi, se tuotiin muidenkin partnerien käyttöön. Näin kertynyt kokemus koottiin lopulta alueiden toimintasuunnitelmiksi.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Hanketta johti Kainuun Etu Oy. Partnereita oli kaikkiaan yhdeksän, ja yksi niistä oli Uudenmaan liitto. Suomen lisäksi edustettuina olivat Puola, Kreikka, Slovenia, Unkari ja Espanja. Hanketta rahoitti vuosina 2016–2021 Interreg Europe -ohjelma, ja kokonaisbudjetti oli noin 2 miljoonaa euroa.',
      },
    ],
    en: [
      { h: 'From strategies to action' },
      {
        p: 'A smart specialisation strategy only benefits a region once it shows in practical work. The BRIDGES regions looked together for ways to achieve this. Above all, they examined how the bioeconomy could grow and how cleantech could speed up development.',
      },
      { h: 'Regions with different starting points' },
      {
        p: 'The partners joined the project from different starting points: some of the regions were at the forefront of innovation, while others had not yet come as far. Uusimaa was one of the leading regions, where the aim was to reinforce research and the region’s own fields of strength.',
      },
      {
        p: 'When a solution had proved its worth, it was made available to the other partners as well. The experience gained in this way was finally turned into action plans for the regions.',
      },
      { h: 'Partners and funding' },
      {
        p: 'The project was led by Kainuun Etu Oy. There were nine partners in all, one of them Helsinki-Uusimaa Regional Council. Besides Finland, the countries represented were Poland, Greece, Slovenia, Hungary and Spain. The Interreg Europe programme funded the project in 2016–2021, and the total budget was about EUR 2 million.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Partnerien hyvät käytännöt jaettiin alueelta toiselle.',
      en: 'The partners’ good practices were passed on from region to region.',
    },
    {
      fi: 'Hyvistä käytännöistä johdettiin alueelliset toimintasuunnitelmat.',
      en: 'Regional action plans were drawn up from the good practices.',
    },
  ],
  ownerRole: 'partner',
  leadPartner: 'kainuun-etu-oy',
  partners: [{ organisation: 'uudenmaan-liitto', role: 'partner' }],
  statedPartnerCount: 9,
  countries: ['FI', 'PL', 'GR', 'SI', 'HU', 'ES'],
  phases: [
    {
      start: '2016',
      end: '2021',
      programme: 'interreg-europe',
      totalBudget: 2000000,
      approximate: true,
    },
  ],
  topics: ['smart-specialisation', 'bioeconomy', 'cleantech'],
  attachments: [
    {
      kind: 'finalReport',
      title: { fi: 'BRIDGES-hankkeen loppuraportti', en: 'BRIDGES: final report' },
      language: 'en',
    },
  ],
  links: [
    {
      label: {
        fi: 'BRIDGES-hankkeen viralliset sivut Interreg Europe -sivustolla',
        en: 'Official BRIDGES project site at Interreg Europe',
      },
      language: 'en',
    },
  ],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Bridgesin logo. EU-lippu ja tekstit: Bridges, Interreg Europe, European Union, European Regional Development Fund.',
        en: 'The Bridges logo. The EU flag and the texts: Bridges, Interreg Europe, European Union, European Regional Development Fund.',
      },
      texts: ['Bridges', 'Interreg Europe', 'European Union', 'European Regional Development Fund'],
      flag: true,
    },
  ],
}
