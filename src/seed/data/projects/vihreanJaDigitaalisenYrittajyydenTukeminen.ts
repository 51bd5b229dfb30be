import type { ProjectSeed } from '../types'

export const vihreanJaDigitaalisenYrittajyydenTukeminen: ProjectSeed = {
  id: 'vihrean-ja-digitaalisen-yrittajyyden-tukeminen',
  title: {
    fi: 'Vihreän ja digitaalisen yrittäjyyden tukeminen Uudellamaalla',
    en: 'Supporting green and digital entrepreneurship in Uusimaa',
  },
  slug: {
    fi: 'vihrean-ja-digitaalisen-yrittajyyden-tukeminen',
    en: 'supporting-green-and-digital-entrepreneurship',
  },
  summary: {
    fi: 'Kun Uusimaa oli Euroopan yrittäjyysalue vuosina 2021–2022, tämä hanke huolehti teemavuoden toteutuksesta. Se nosti esiin vihreää ja digitaalista yrittäjyyttä ja etenkin kiertotaloutta.',
    en: 'When Uusimaa was a European Entrepreneurial Region in 2021–2022, this project saw to it that the theme year was carried out. It highlighted green and digital entrepreneurship, and the circular economy in particular.',
  },
  context: {
    fi: 'Euroopan yrittäjyysalue -teemavuosi (European Entrepreneurial Region, EER)',
    en: 'European Entrepreneurial Region (EER) theme year',
  },
  body: {
    fi: [
      { h: 'Teemavuosi yrittäjyydelle' },
      {
        p: 'Euroopan yrittäjyysalueen (European Entrepreneurial Region, EER) tunnus kuului Uudellemaalle vuosina 2021–2022. Teemavuoden toiminta painottui vuoteen 2022, ja aiheeksi valittiin vihreä ja digitaalinen yrittäjyys. Hankkeen tehtävä oli saada vuosi onnistumaan, ja sen keskeiseksi sisällöksi nousi kiertotalouteen perustuva yrittäminen.',
      },
      {
        p: 'Hankkeella haluttiin myös auttaa Uudenmaan yrityksiä toipumaan nopeammin ja saada talous kasvuun. Keinot olivat yhteistyö ja verkostot. Pitkällä aikavälillä tavoiteltiin uutta ajattelua, jossa vihreys ja digitaalisuus kuuluvat luontevasti yrittäjyyteen.',
      },
      { h: 'Mitä tehtiin' },
      {
        ul: [
          'Pk-yritykset ja opiskelijat saivat lisää osaamista ja valmiuksia.',
          'Yrityksiä kannustettiin kestäviin liiketoimintamalleihin.',
          'Alueen toimijoita autettiin näkymään maailmalla ja löytämään kansainvälisiä verkostoja.',
          'Uudenmaan elinkeinoille rakennettiin kasvun edellytyksiä.',
        ],
      },
      { h: 'Yli 20 organisaation yhteistyö' },
      {
        p: 'Hankkeen koordinaatioryhmään kuului yli 20 organisaatiota, jotka tapasivat parin kuukauden välein. Ryhmä sopi yhteisistä viesteistä, ja kun kaikki kertoivat samaa asiaa, vihreä ja digitaalinen yrittäjyys sai enemmän näkyvyyttä. Maakunnan toimijat järjestivät tapahtumia ja viestivät monissa kanavissa, ja sidosryhmistä muodostui vahva verkosto.',
      },
      {
        p: 'Työ nojasi Uusimaa-ohjelmaan, Hiilineutraali Uusimaa -tiekarttaan, Uudenmaan selviytymissuunnitelmaan ja Uudenmaan älykkään erikoistumisen strategiaan. Teemavuosi edisti samalla Uudenmaan liiton omia kärkitavoitteita. Rahoitus tuli alueiden kestävän kasvun ja elinvoiman tukemisen (AKKE) määrärahasta.',
      },
    ],
    en: [
      { h: 'A theme year for entrepreneurship' },
      {
        p: 'Uusimaa held the title of European Entrepreneurial Region (EER) in 2021–2022. Most of the theme year’s activities took place in 2022, and its chosen subject was green and digital entrepreneurship. The task of the project was to make the year a success, and enterprise based on the circular economy became its central content.',
      },
      {
        p: 'The project also set out to help companies in Uusimaa to recover faster and to get the economy growing. Its means were cooperation and networks. In the long term it sought a new way of thinking, in which being green and digital comes naturally to entrepreneurship.',
      },
      { h: 'What was done' },
      {
        ul: [
          'Small and medium-sized enterprises and students gained skills and capabilities.',
          'Companies were encouraged to take up sustainable business models.',
          'Organisations in the region were helped to become visible abroad and to find international networks.',
          'Foundations were laid for the growth of business in Uusimaa.',
        ],
      },
      { h: 'More than 20 organisations working together' },
      {
        p: 'The project’s coordination group consisted of more than 20 organisations, which met every couple of months. The group agreed on shared messages, and because everyone was saying the same thing, green and digital entrepreneurship became more visible. Organisations in the region held events and communicated through many channels, and the stakeholders grew into a strong network.',
      },
      {
        p: 'The work rested on the Uusimaa Programme, the Carbon Neutral Uusimaa roadmap, the survival plan for Uusimaa and the region’s smart specialisation strategy. At the same time, the theme year advanced the main goals of Helsinki-Uusimaa Regional Council itself. The funding came from the appropriation for the sustainable growth and vitality of the regions (AKKE).',
      },
    ],
  },
  keyResults: [
    {
      fi: 'Uudenmaan pk-yritysten ja opiskelijoiden osaaminen lisääntyi.',
      en: 'SMEs and students in Uusimaa gained new skills.',
    },
    {
      fi: 'Yli 20 organisaatiota sitoutui teemavuoden yhteiseen viestintään.',
      en: 'More than 20 organisations committed themselves to joint communications for the theme year.',
    },
    {
      fi: 'Teemavuoden aikana syntyi vahva sidosryhmäverkosto.',
      en: 'A strong network of stakeholders emerged during the theme year.',
    },
  ],
  ownerRole: 'lead',
  leadPartner: 'uudenmaan-liitto',
  partnersNote: {
    fi: 'Yli 20 organisaation koordinaatioryhmä kokoontui parin kuukauden välein.',
    en: 'A coordination group of more than 20 organisations met every couple of months.',
  },
  countries: ['FI'],
  phases: [{ start: '2021', end: '2022', programme: 'akke' }],
  topics: ['entrepreneurship', 'circular-economy', 'digitalisation'],
  related: [{ project: 'ieer', kind: 'sister' }],
}
