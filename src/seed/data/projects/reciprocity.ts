import type { ProjectSeed } from '../types'

export const reciprocity: ProjectSeed = {
  id: 'reciprocity',
  title: { fi: 'RECIPROCITY', en: 'RECIPROCITY' },
  acronym: 'RECIPROCITY',
  slug: { fi: 'reciprocity', en: 'reciprocity' },
  summary: {
    fi: 'RECIPROCITY-hankkeessa kehitettiin uudenlaisia liikkumisen ratkaisuja, joilla kaupungit ja maaseutu saataisiin paremmin yhteyteen toistensa kanssa.',
    en: 'RECIPROCITY developed new kinds of mobility solutions to connect towns and cities better with the countryside.',
  },
  body: {
    fi: [
      { h: 'Puhdasta ja älykästä liikkumista' },
      {
        p: 'Kaupungit kasvavat, ilmasto muuttuu ja digitalisaatio etenee. RECIPROCITY etsi liikkumiseen uusia ratkaisuja, joissa nämä muutokset otettaisiin huomioon. Ajatuksena oli, että puhtaat ja älykkäät liikkumismuodot lähentäisivät kaupunkia ja maaseutua toisiinsa. Hankkeessa käytettiin kolmea työtapaa:',
      },
      {
        ul: [
          'verkostojen rakentaminen',
          'hyvien käytäntöjen levittäminen',
          'uusien kumppanuuksien solmiminen.',
        ],
      },
      { h: 'Uudenmaan osuus' },
      {
        p: 'Uudenmaan liitto johti hankkeen osuutta, jossa kaupungit, kunnat, yritykset ja investoijat tuotiin tiiviimpään yhteistyöhön. Siihen osallistuivat Lohjan, Porvoon ja Riihimäen kaupungit, Forum Virium Helsinki ja Metropolia Ammattikorkeakoulu. Yrityksistä mukana olivat helsinkiläiset CoReorient Oy ja Deal Comp Oy.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartneri oli R-Tech GmbH Baijerin Regensburgista. Työhön osallistui yhteensä kymmenen Euroopan ja Turkin aluetta, liikenneklusteria ja tutkimuslaitosta sekä ERRIN-verkosto. Hanke toteutettiin vuosina 2021–2023 EU:n Horisontti 2020 -ohjelman rahoituksella, ja kokonaisbudjetti oli noin 1,5 miljoonaa euroa. Hankkeen aineistot koottiin sen verkkosivustolle ja tietopankkiin.',
      },
    ],
    en: [
      { h: 'Clean and smart mobility' },
      {
        p: 'Cities are growing, the climate is changing and digitalisation is advancing. RECIPROCITY looked for new mobility solutions that would take these changes into account. The idea was that clean and smart forms of mobility would bring town and countryside closer together. The project worked in three ways:',
      },
      {
        ul: ['building networks', 'spreading good practices', 'forming new partnerships.'],
      },
      { h: 'The contribution of Uusimaa' },
      {
        p: 'Helsinki-Uusimaa Regional Council led a part of the project that brought cities, municipalities, companies and investors into closer cooperation. The cities of Lohja, Porvoo and Riihimäki, Forum Virium Helsinki and Metropolia University of Applied Sciences took part in it. The companies involved were CoReorient Oy and Deal Comp Oy, both from Helsinki.',
      },
      { h: 'Partners and funding' },
      {
        p: 'The lead partner was R-Tech GmbH from Regensburg in Bavaria. A total of ten regions, transport clusters and research institutes from Europe and Türkiye took part, together with the ERRIN network. The project was carried out in 2021–2023 with funding from the EU’s Horizon 2020 programme, and its total budget was about EUR 1.5 million. The project’s materials were gathered on its website and in its knowledge bank.',
      },
    ],
  },
  ownerRole: 'partner',
  leadPartner: 'r-tech-gmbh',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    { organisation: 'forum-virium-helsinki', role: 'partner' },
    { organisation: 'lohjan-kaupunki', role: 'partner' },
    { organisation: 'porvoon-kaupunki', role: 'partner' },
    { organisation: 'riihimaen-kaupunki', role: 'partner' },
    { organisation: 'metropolia-ammattikorkeakoulu', role: 'partner' },
    { organisation: 'coreorient-oy', role: 'partner' },
    { organisation: 'deal-comp-oy', role: 'partner' },
    { organisation: 'errin', role: 'partner' },
  ],
  partnersNote: {
    fi: 'Hankkeessa oli alueita, liikenneklustereita ja tutkimuslaitoksia Euroopasta ja Turkista, yhteensä 10, sekä ERRIN-verkosto. Luettelossa mainitut suomalaiset organisaatiot osallistuivat Uudenmaan liiton johtamaan osuuteen.',
    en: 'The project involved regions, transport clusters and research institutes from Europe and Türkiye, 10 in all, and the ERRIN network. The Finnish organisations listed took part in the work led by Helsinki-Uusimaa Regional Council.',
  },
  phases: [
    {
      start: '2021',
      end: '2023',
      programme: 'horizon-2020',
      totalBudget: 1500000,
      approximate: true,
    },
  ],
  topics: ['smart-mobility', 'urban-rural-links'],
  links: [
    {
      label: {
        fi: 'RECIPROCITY-hankkeen verkkosivusto ja tietopankki',
        en: 'RECIPROCITY project website and knowledge bank',
      },
    },
  ],
}
