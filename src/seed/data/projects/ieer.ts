import type { ProjectSeed } from '../types'

export const ieer: ProjectSeed = {
  id: 'ieer',
  title: { fi: 'iEER', en: 'iEER' },
  acronym: 'iEER',
  officialName: {
    en: 'Boosting innovative Entrepreneurial Ecosystem in Regions for Young Entrepreneurs',
  },
  slug: { fi: 'ieer', en: 'ieer' },
  summary: {
    fi: 'iEER kehitti nuorten yrittäjien palveluja eurooppalaisilla alueilla vuosina 2016–2020. Jatkokaudella 2021–2022 alueet oppivat toisiltaan, miten yrittäjiä tuetaan koronapandemian jälkeen.',
    en: 'iEER developed services for young entrepreneurs in European regions in 2016–2020. During an extension in 2021–2022, the regions learned from each other how to support entrepreneurs after the COVID-19 pandemic.',
  },
  body: {
    fi: [
      { h: 'Parempia palveluja nuorille yrittäjille' },
      {
        p: 'iEER kokosi vuonna 2016 kymmenen eurooppalaista aluetta pohtimaan, millaista tukea nuori yrittäjä tarvitsee. Palveluja parannettiin, ja samalla haluttiin vahvistaa alueiden kilpailukykyä ja innovaatiotoimintaa. Mukaan saatiin esimerkiksi yrityskiihdyttämöjä, yliopistoja ja kaupunkien elinkeinopalveluja, joiden keskinäistä yhteistyötä hanke tiivisti.',
      },
      { h: 'Jatkokausi: yrittäjien toipuminen pandemiasta' },
      {
        p: 'Hanke päättyi ensimmäisen kerran vuonna 2020. Koronakriisin vuoksi Interreg Europe -ohjelma päätti kuitenkin rahoittaa sitä vielä vuosina 2021–2022. Jatkokaudella kahdeksan aluetta etsi keinoja, joilla yrittäjät pääsisivät uudelleen jaloilleen kestävästi ja niin, että kaikki pysyisivät mukana. Työtä ohjasi kolme kysymystä:',
      },
      {
        ol: [
          'Miten pandemiasta toipuvat yrittäjät ja heidän sidosryhmänsä innostuvat jälleen yrittäjyydestä?',
          'Miten digitalisaatio ja etätyö edistävät kestävyyttä ja uudenlaista liiketoimintaa?',
          'Miten alue saadaan kasvuun niin, että yrittäjät ottavat samalla huomioon ESG-periaatteet ja kestävän kehityksen tavoitteet?',
        ],
      },
      { h: 'Euroopan yrittäjyysalueet' },
      {
        p: 'Suurin osa iEER-alueista oli nimetty Euroopan yrittäjyysalueeksi. Uusimaa sai nimityksen vuonna 2012 nuorten yrittäjyyden edistämisestä ja uudelleen vuosille 2021–2022 yrittäjyyden ja kestävän elpymisen hyväksi tehdystä työstä. Huhtikuussa 2024 se oli edelleen ainoa alue, joka oli saanut nimityksen kahdesti.',
      },
      { h: 'Partnerit ja rahoitus' },
      {
        p: 'Pääpartnerina toimi Uudenmaan liitto, ja toinen osallistuja Uudeltamaalta oli Laurea-ammattikorkeakoulu. Muut partnerit toimivat Puolassa, Saksassa, Italiassa, Isossa-Britanniassa, Espanjassa ja Irlannissa. Varsinaisen hankekauden kokonaisbudjetti oli 2,3 miljoonaa ja jatkokauden 490 000 euroa.',
      },
    ],
    en: [
      { h: 'Better services for young entrepreneurs' },
      {
        p: 'In 2016, iEER brought together ten European regions to consider what kind of support a young entrepreneur needs. Services were improved, and the project also sought to strengthen the regions’ competitiveness and innovation. Those who joined in included business accelerators, universities and the business services of cities, and the project brought them into closer cooperation.',
      },
      { h: 'Extension: helping entrepreneurs to recover from the pandemic' },
      {
        p: 'The project came to its first end in 2020. Because of the COVID-19 crisis, however, the Interreg Europe programme decided to fund it for a further period in 2021–2022. During this extension, eight regions looked for ways to get entrepreneurs back on their feet sustainably and without leaving anyone out. Three questions guided the work:',
      },
      {
        ol: [
          'How can entrepreneurs recovering from the pandemic, and their stakeholders, regain their enthusiasm for enterprise?',
          'How do digitalisation and remote work promote sustainability and new kinds of business?',
          'How can a region be made to grow so that entrepreneurs also take ESG principles and the sustainable development goals into account?',
        ],
      },
      { h: 'European Entrepreneurial Regions' },
      {
        p: 'Most of the iEER regions had been named a European Entrepreneurial Region. Uusimaa received the title in 2012 for promoting entrepreneurship among young people, and again for 2021–2022 for its work on entrepreneurship and sustainable recovery. In April 2024 it was still the only region to have received the title twice.',
      },
      { h: 'Partners and funding' },
      {
        p: 'Helsinki-Uusimaa Regional Council was the lead partner, and the other participant from Uusimaa was Laurea University of Applied Sciences. The remaining partners were based in Poland, Germany, Italy, the United Kingdom, Spain and Ireland. The total budget was EUR 2.3 million for the original project period and EUR 490,000 for the extension.',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Nuorille yrittäjille tarjotut palvelut paranivat mukana olleilla alueilla.',
      en: 'Services for young entrepreneurs improved in the participating regions.',
    },
    {
      fi: 'Nuorten yrittäjyyttä tukevien toimijoiden yhteistyö vahvistui.',
      en: 'Cooperation between organisations supporting young entrepreneurs grew stronger.',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partners: [{ organisation: 'laurea-ammattikorkeakoulu', role: 'partner' }],
  countries: ['FI', 'PL', 'DE', 'IT', 'GB', 'ES', 'IE'],
  phases: [
    {
      start: '2016',
      end: '2020',
      programme: 'interreg-europe',
      totalBudget: 2300000,
      regionCount: 10,
    },
    {
      start: '2021',
      end: '2022',
      programme: 'interreg-europe',
      totalBudget: 490000,
      regionCount: 8,
      note: {
        fi: 'Jatkokausi: yrittäjien elpyminen koronapandemiasta',
        en: 'Extension: recovery of entrepreneurs from the COVID-19 pandemic',
      },
    },
  ],
  topics: ['entrepreneurship', 'young-people', 'recovery'],
  related: [{ project: 'vihrean-ja-digitaalisen-yrittajyyden-tukeminen', kind: 'sister' }],
}
