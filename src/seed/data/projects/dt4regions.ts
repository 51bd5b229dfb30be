import type { ProjectSeed } from '../types'

export const dt4regions: ProjectSeed = {
  id: 'dt4regions',
  title: { fi: 'DT4Regions', en: 'DT4Regions' },
  acronym: 'DT4Regions',
  officialName: {
    en: 'Artificial Intelligence and Big Data in the Digital Transformation of Public Administrations in Europe: The EU Platform for regions',
  },
  slug: { fi: 'dt4regions', en: 'dt4regions' },
  summary: {
    fi: 'DT4Regions-hankkeessa rakennettiin alueille yhteistä eurooppalaista alustaa, jolla tekoälyä ja massadataa voidaan hyödyntää julkisissa palveluissa ja hallinnossa.',
    en: 'DT4Regions worked towards a common European platform on which regions could put artificial intelligence and big data to use in public services and administration.',
  },
  body: {
    fi: [
      { h: 'Yhteinen alusta alueille' },
      {
        p: 'Miten tekoälystä saadaan hyötyä julkisille palveluille? DT4Regions-hankkeessa alueet lähtivät ratkaisemaan kysymystä yhdessä. Tavoitteeksi asetettiin Euroopan alueiden yhteinen alusta, jossa tekoälyn ja massadatan avulla kehitetään palveluja ja tehostetaan hallintoa.',
      },
      { h: 'Tavoitteet' },
      { p: 'Alustan lisäksi hankkeella oli neljä muuta tavoitetta:' },
      {
        ul: [
          'tehdä tunnetuksi, mihin tekoälyä ja massadataa voidaan käyttää julkisissa palveluissa ja alueiden ekosysteemeissä',
          'innostaa alueita arvioimaan toistensa työtä',
          'luoda vuorovaikutteinen työkalu, jonka avulla alueiden ja paikallisyhteisöjen tuotteita voidaan ideoida eteenpäin',
          'viedä pidemmälle poliittista keskustelua siitä, mitä tekoäly voi antaa julkiselle sektorille.',
        ],
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartneri oli italialainen Emilia-Romagnan alue, ja Uudenmaan liitto osallistui hankkeeseen partnerina. Partnereita oli kaikkiaan 14 yhdeksästä maasta: kahdeksan alueen lisäksi muun muassa verkostot ERRIN ja European Network of Living Labs sekä yritykset Deloitte Technology ja bwcon GmbH.',
      },
      {
        p: 'Hankkeen rahoitti Euroopan komissio. Se oli niin sanottu Preparatory Action -hanke eli valmistelutoimi, jollaisilla pohjustetaan EU:n tulevaa politiikkaa. Kokonaisbudjetti oli 1,1 miljoonaa euroa, ja hanke toteutettiin vuosina 2021–2023.',
      },
    ],
    en: [
      { h: 'A common platform for regions' },
      {
        p: 'How can artificial intelligence be made to benefit public services? In DT4Regions, regions set out to solve the question together. The goal was a common platform for Europe’s regions, where artificial intelligence and big data are used to develop services and to make administration more efficient.',
      },
      { h: 'Objectives' },
      { p: 'Besides the platform, the project had four other objectives:' },
      {
        ul: [
          'to make known what artificial intelligence and big data can be used for in public services and regional ecosystems',
          'to inspire regions to review one another’s work',
          'to create an interactive tool for taking forward ideas for products made by regions and local communities',
          'to advance the political debate on what artificial intelligence can give the public sector.',
        ],
      },
      { h: 'Partners and funding' },
      {
        p: 'The lead partner was the Emilia-Romagna Region in Italy, and Helsinki-Uusimaa Regional Council took part as a partner. There were 14 partners from nine countries in all: in addition to eight regions, they included the networks ERRIN and the European Network of Living Labs, and the companies Deloitte Technology and bwcon GmbH.',
      },
      {
        p: 'The project was funded by the European Commission. It was a Preparatory Action, a type of project that paves the way for future EU policy. The total budget was EUR 1.1 million, and the project was carried out in 2021–2023.',
      },
    ],
  },
  ownerRole: 'partner',
  leadPartner: 'emilia-romagnan-alue',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    { organisation: 'errin', role: 'partner' },
    { organisation: 'european-network-of-living-labs', role: 'partner' },
    { organisation: 'deloitte-technology', role: 'partner' },
    { organisation: 'bwcon-gmbh', role: 'partner' },
  ],
  partnersNote: {
    fi: 'Partnereihin kuului kahdeksan eurooppalaista aluetta.',
    en: 'Eight European regions were represented among the partners.',
  },
  statedPartnerCount: 14,
  statedCountryCount: 9,
  phases: [
    {
      start: '2021',
      end: '2023',
      programme: 'ec-preparatory-action',
      totalBudget: 1100000,
    },
  ],
  topics: ['artificial-intelligence', 'big-data', 'digital-public-services'],
}
