import type { ProjectSeed } from '../types'

export const plan4blue: ProjectSeed = {
  id: 'plan4blue',
  title: { fi: 'Plan4Blue', en: 'Plan4Blue' },
  acronym: 'Plan4Blue',
  officialName: { en: 'Maritime Spatial Planning for Sustainable Blue Economies' },
  slug: { fi: 'plan4blue', en: 'plan4blue' },
  summary: {
    fi: 'Plan4Blue oli Suomen ja Viron yhteinen hanke, jossa kehitettiin merialuesuunnittelua. Kohteena oli kestävä sininen kasvu Suomenlahdella ja Saaristomerellä.',
    en: 'Plan4Blue was a joint project of Finland and Estonia that developed maritime spatial planning. It was concerned with sustainable blue growth in the Gulf of Finland and the Archipelago Sea.',
  },
  body: {
    fi: [
      { h: 'Elinkeinot ja luonto samalla merellä' },
      {
        p: 'Miten merestä voi saada elantoa niin, että myös ihmiset ja luonto voivat hyvin? Plan4Blue haki vastausta Suomenlahdella ja Saaristomerellä. Suomi ja Viro saivat siitä tukea merialuesuunnitteluunsa, ja suunnittelun menetelmät, osaaminen ja maiden välinen yhteistyö kehittyivät samalla.',
      },
      { h: 'Skenaarioita ja tapaustutkimuksia' },
      {
        p: 'Hankkeessa hahmoteltiin, millaiseksi sininen kasvu voisi merellä ja rannikolla muodostua. Kutakin skenaariota arvioitiin sen mukaan, voisiko se toteutua ja millä tavoin, kun otetaan huomioon merialuesuunnittelu ja kaavoitus. Suunnittelijoiden tueksi kirjoitettiin myös tapaustutkimuksia kolmesta aiheesta:',
      },
      { ul: ['meriliikenne', 'Natura 2000 -alueet', 'kalastus.'] },
      { h: 'Partnerit Suomesta ja Virosta' },
      {
        p: 'Hanketta johti Suomen ympäristökeskus. Suomalaisia partnereita olivat Uudenmaan liitto, Varsinais-Suomen liitto ja Turun yliopisto, virolaisia Tarton yliopisto ja Baltic Environment Forum Estonia. Muina partnereina työhön osallistuivat Viron valtiovarainministeriö sekä Harjun, Lääne-Virun ja Ida-Virun maakunnat. Lisäksi yhteistyö ulottui laajaan joukkoon muita merialuesuunnittelun sidosryhmiä.',
      },
      {
        p: 'Interreg Central Baltic -ohjelma rahoitti hanketta vuosina 2016–2019. Noin 2 miljoonan euron kokonaisbudjetista Uudenmaan liiton osuus oli 168 000 euroa.',
      },
    ],
    en: [
      { h: 'Livelihoods and nature on the same sea' },
      {
        p: 'How can the sea provide a livelihood so that people and nature fare well too? Plan4Blue looked for an answer in the Gulf of Finland and the Archipelago Sea. It supported Finland and Estonia in their maritime spatial planning, while planning methods, expertise and cooperation between the two countries developed as well.',
      },
      { h: 'Scenarios and case studies' },
      {
        p: 'The project outlined what form blue growth might take at sea and on the coast. Each scenario was assessed to see whether and how it could come about, given maritime spatial planning and land use planning. To support planners, case studies were also written on three subjects:',
      },
      { ul: ['maritime traffic', 'Natura 2000 sites', 'fishing.'] },
      { h: 'Partners from Finland and Estonia' },
      {
        p: 'The project was led by the Finnish Environment Institute. The Finnish partners were Helsinki-Uusimaa Regional Council, the Regional Council of Southwest Finland and the University of Turku; the Estonian ones were the University of Tartu and Baltic Environment Forum Estonia. The Ministry of Finance of Estonia and the counties of Harju, Lääne-Viru and Ida-Viru took part as other partners. Cooperation also extended to a wide range of other stakeholders in maritime spatial planning.',
      },
      {
        p: 'The Interreg Central Baltic programme funded the project in 2016–2019. Of the total budget of about EUR 2 million, the share of Helsinki-Uusimaa Regional Council was EUR 168,000.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Hankkeessa syntyi skenaarioita siitä, miten sininen kasvu voisi edetä merellä ja rannikolla.',
      en: 'The project produced scenarios of how blue growth might proceed at sea and on the coast.',
    },
    {
      fi: 'Meriliikenteestä, Natura 2000 -alueista ja kalastuksesta tehtiin tapaustutkimuksia.',
      en: 'Case studies were produced on maritime traffic, Natura 2000 sites and fishing.',
    },
  ],
  ownerRole: 'partner',
  leadPartner: 'suomen-ymparistokeskus',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    { organisation: 'varsinais-suomen-liitto', role: 'partner' },
    { organisation: 'turun-yliopisto', role: 'partner' },
    { organisation: 'tarton-yliopisto', role: 'partner' },
    { organisation: 'baltic-environment-forum-estonia', role: 'partner' },
    { organisation: 'viron-valtiovarainministerio', role: 'other' },
    { organisation: 'laane-virun-maakunta', role: 'other' },
    { organisation: 'harjun-maakunta', role: 'other' },
    { organisation: 'ida-virun-maakunta', role: 'other' },
  ],
  countries: ['FI', 'EE'],
  phases: [
    {
      start: '2016',
      end: '2019',
      programme: 'interreg-central-baltic',
      totalBudget: 2000000,
      ownShare: 168000,
      approximate: true,
    },
  ],
  topics: ['maritime-spatial-planning', 'blue-growth'],
  links: [
    {
      label: {
        fi: 'Plan4Blue-hankkeen aineistot Suomen ympäristökeskuksen sivuilla',
        en: 'Plan4Blue materials at the Finnish Environment Institute',
      },
      language: 'en',
    },
  ],
}
