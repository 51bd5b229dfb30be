import type { ProjectSeed } from '../types'

export const passage: ProjectSeed = {
  id: 'passage',
  title: { fi: 'PASSAGE', en: 'PASSAGE' },
  acronym: 'PASSAGE',
  officialName: {
    en: 'Public AuthoritieS Supporting low-cArbon Growth in European maritime border regions',
  },
  slug: { fi: 'passage', en: 'passage' },
  summary: {
    fi: 'PASSAGE-hankkeessa viisi eurooppalaista salmialuetta haki keinoja vähähiilisempään talouteen. Suomenlahden puolesta mukana olivat Uudenmaan liitto ja Harjun kuntien liitto.',
    en: 'In PASSAGE, five European strait regions sought ways towards a lower-carbon economy. The Gulf of Finland was represented by Helsinki-Uusimaa Regional Council and the Union of Harju County Municipalities.',
  },
  body: {
    fi: [
      { h: 'Salmien päästöt kuriin' },
      {
        p: 'Salmiin keskittyy paljon liikennettä, ja sen vuoksi myös hiilipäästöjä syntyy runsaasti. Hiilineutraalius edellyttää siis muutosta juuri näillä alueilla. PASSAGE-hankkeessa työ jaettiin kolmeen teemaan:',
      },
      {
        ul: [
          'liikenteen vähähiilisyys',
          'alueiden vetovoima ja ympäristön tila',
          'sosiaaliset innovaatiot ja yrittäjyys.',
        ],
      },
      { h: 'Suunnitelmasta käytäntöön' },
      {
        p: 'Alkuvaiheessa partnerit ja niiden keskeiset sidosryhmät valmistelivat toimintasuunnitelman, joka ulottui valtioiden rajan yli. Salmialueet kertoivat toisilleen toimivista ratkaisuista ja ottivat parhaat niistä käyttöön omalla alueellaan. Samalla EU-ohjelmien sisältöön pyrittiin vaikuttamaan niin, että vähähiilisyys painottuisi niissä enemmän.',
      },
      {
        p: 'Viimeisten kahden vuoden aikana keskityttiin siihen, että tuloksista tulisi osa arkista työtä. Uusimaa ja Harju tiivistivät tuolloin yhteistyötään vähähiilisyyden hyväksi. Lisäksi hanke ajoi eteenpäin suosituksia siitä, että politiikassa huomioitaisiin salmien erityisluonne.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartneri oli ranskalainen Pas-de-Calais County Council, ja partnereita oli yhteensä yksitoista. Ne edustivat Suomea, Viroa, Tanskaa, Isoa-Britanniaa, Ranskaa, Italiaa, Kreikkaa ja Albaniaa. Interreg Europe -ohjelma rahoitti hanketta vuosina 2016–2020, ja kokonaisbudjetti oli 1,9 miljoonaa euroa.',
      },
    ],
    en: [
      { h: 'Curbing emissions in the straits' },
      {
        p: 'Straits bring a great deal of traffic together, and that is why they also produce plenty of carbon emissions. Carbon neutrality therefore calls for change in these regions in particular. In PASSAGE, the work was divided into three themes:',
      },
      {
        ul: [
          'low-carbon transport',
          'the appeal of the regions and the state of the environment',
          'social innovation and entrepreneurship.',
        ],
      },
      { h: 'From a plan to practice' },
      {
        p: 'In the early stage, the partners and their key stakeholders prepared an action plan that reached across national borders. The strait regions told each other about solutions that worked, and adopted the best of them at home. At the same time, efforts were made to influence the content of EU programmes so that they would give more weight to low-carbon development.',
      },
      {
        p: 'During the final two years, the focus was on making the results part of everyday work. In that time, Uusimaa and Harju cooperated more closely for low-carbon development. The project also promoted recommendations that policy should take the special nature of straits into account.',
      },
      { h: 'Partners and funding' },
      {
        p: 'The lead partner was Pas-de-Calais County Council from France, and there were eleven partners in all. They represented Finland, Estonia, Denmark, the United Kingdom, France, Italy, Greece and Albania. The Interreg Europe programme funded the project in 2016–2020, and the total budget was EUR 1.9 million.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Sidosryhmien kanssa laadittiin rajan yli ulottuva toimintasuunnitelma.',
      en: 'A cross-border action plan was drawn up with stakeholders.',
    },
    {
      fi: 'Parhaat jaetuista käytännöistä vietiin alueiden omaan työhön.',
      en: 'The best of the shared practices were taken into the regions’ own work.',
    },
    {
      fi: 'Uudenmaan ja Harjun vähähiilisyysyhteistyö syveni.',
      en: 'Cooperation between Uusimaa and Harju on low-carbon development deepened.',
    },
  ],
  keyFigures: [
    {
      label: { fi: 'Salmialueita mukana', en: 'Strait regions taking part' },
      value: 5,
      unit: 'count',
    },
  ],
  ownerRole: 'partner',
  leadPartner: 'pas-de-calais-county-council',
  partners: [
    { organisation: 'uudenmaan-liitto', role: 'partner' },
    { organisation: 'harjun-kuntien-liitto', role: 'partner' },
  ],
  statedPartnerCount: 11,
  countries: ['FI', 'EE', 'DK', 'GB', 'FR', 'IT', 'GR', 'AL'],
  phases: [
    {
      start: '2016',
      end: '2020',
      programme: 'interreg-europe',
      totalBudget: 1900000,
    },
  ],
  topics: ['low-carbon-economy', 'straits', 'transport'],
  links: [
    {
      label: {
        fi: 'PASSAGE-hankkeen viralliset sivut Interreg Europe -sivustolla',
        en: 'Official PASSAGE project site at Interreg Europe',
      },
      language: 'en',
    },
  ],
  images: [
    {
      kind: 'fundingLogo',
      alt: {
        fi: 'Passage-hankkeen logo, jossa lukee: Passage, Interreg Europe, European Union, European Regional Development Fund.',
        en: 'The logo of the Passage project, with the texts: Passage, Interreg Europe, European Union, European Regional Development Fund.',
      },
      texts: ['Passage', 'Interreg Europe', 'European Union', 'European Regional Development Fund'],
    },
  ],
}
