type Hint = { en: string; fi: string }

/**
 * What to write in a field, where its declaration does not say: by collection and path.
 *
 * Kept together because they are read and mended together, as texts are.
 */
export const hints: Record<string, Record<string, Hint>> = {
  attachments: {
    accessibility: {
      en: 'Choose “Accessible” only when somebody has checked the document with a screen reader or a checker.',
      fi: 'Valitse ”Saavutettava” vain, jos joku on tarkastanut asiakirjan ruudunlukijalla tai tarkistusohjelmalla.',
    },
    description: {
      en: 'One or two sentences on what the document has for the reader. Leave empty when the title says enough.',
      fi: 'Virke tai kaksi siitä, mitä lukija asiakirjasta saa. Jätä tyhjäksi, jos otsikko riittää.',
    },
    kind: {
      en: 'Readers narrow their search by this: a final report is shown first.',
      fi: 'Lukijat rajaavat hakua tällä: loppuraportti näytetään ensimmäisenä.',
    },
    language: {
      en: 'The language the document itself is written in, not that of its title here.',
      fi: 'Kieli, jolla asiakirja on kirjoitettu, ei sen otsikon kieli täällä.',
    },
    licence: {
      en: 'On what terms others may use the document. Ask the owner of the rights when in doubt.',
      fi: 'Millä ehdoilla muut saavat käyttää asiakirjaa. Kysy epäselvissä tapauksissa oikeuksien haltijalta.',
    },
  },
  feedback: {
    document: {
      en: 'The document that an accessible version is asked for.',
      fi: 'Asiakirja, josta pyydetään saavutettavaa versiota.',
    },
    kind: {
      en: 'As the sender chose. Requests for an accessible version have to be answered within 14 days.',
      fi: 'Lähettäjän valinta. Saavutettavan version pyyntöön on vastattava 14 päivässä.',
    },
    language: {
      en: 'The language in which the sender wants the answer.',
      fi: 'Kieli, jolla lähettäjä haluaa vastauksen.',
    },
    message: {
      en: 'The words of the sender. They are not changed.',
      fi: 'Lähettäjän omat sanat. Niitä ei muuteta.',
    },
    name: {
      en: 'Kept only as long as the message is being handled.',
      fi: 'Säilytetään vain niin kauan kuin viestiä käsitellään.',
    },
    receivedAt: {
      en: 'The time for the answer runs from here.',
      fi: 'Vastaamisen määräaika lasketaan tästä.',
    },
    replyNote: {
      en: 'What you answered, in a sentence or two: it is asked for before the message is marked as handled.',
      fi: 'Mitä vastasit, virkkeellä tai kahdella: tätä kysytään, ennen kuin viestin voi merkitä käsitellyksi.',
    },
    state: {
      en: 'Choose “Handled” when the sender has had an answer.',
      fi: 'Valitse ”Käsitelty”, kun lähettäjä on saanut vastauksen.',
    },
  },
  images: {
    'alt.en': {
      en: 'One sentence in English: what the image shows that matters here.',
      fi: 'Yksi virke englanniksi: mitä kuvassa on tämän sivun kannalta olennaista.',
    },
    'alt.fi': {
      en: 'One sentence in Finnish: what the image shows that matters here.',
      fi: 'Yksi virke suomeksi: mitä kuvassa on tämän sivun kannalta olennaista.',
    },
    caption: {
      en: 'Shown under the image to everyone. Does not replace the alternative text.',
      fi: 'Näkyy kuvan alla kaikille. Ei korvaa tekstivastinetta.',
    },
    credit: {
      en: 'The photographer or designer, as the terms of use require it.',
      fi: 'Kuvaaja tai suunnittelija siinä muodossa, jota käyttöehdot edellyttävät.',
    },
  },
  partners: {
    country: {
      en: 'Where the organisation is based. Projects get their countries from this.',
      fi: 'Missä organisaation kotipaikka on. Hankkeiden maat tulevat tästä.',
    },
    kind: {
      en: 'Choose the nearest one; leave empty when none fits.',
      fi: 'Valitse lähin; jätä tyhjäksi, jos mikään ei sovi.',
    },
    website: {
      en: 'The front page of the organisation, not a page of one project.',
      fi: 'Organisaation etusivu, ei yksittäisen hankkeen sivu.',
    },
  },
  programmes: {
    disclaimer: {
      en: 'The sentence on who answers for the content, where the programme requires one.',
      fi: 'Lause siitä, kuka vastaa sisällöstä, jos ohjelma sitä edellyttää.',
    },
    emblem: {
      en: 'The emblem of the EU with the words the programme requires, or the logo of the programme.',
      fi: 'EU-tunnus ohjelman vaatimine teksteineen tai ohjelman logo.',
    },
    fund: {
      en: 'The fund the money comes from, such as the European Regional Development Fund.',
      fi: 'Rahasto, josta raha tulee, esimerkiksi Euroopan aluekehitysrahasto (EAKR).',
    },
    funder: {
      en: 'Who grants the money, by its official name.',
      fi: 'Rahoituksen myöntäjä virallisella nimellään.',
    },
    kind: {
      en: 'Decides which rules of visibility the publish check expects the pages to follow.',
      fi: 'Ratkaisee, mitä näkyvyyssääntöjä julkaisun tarkistus edellyttää sivuilta.',
    },
    name: {
      en: 'The official name, without the programme period.',
      fi: 'Virallinen nimi ilman ohjelmakautta.',
    },
    website: {
      en: 'The front page of the programme.',
      fi: 'Ohjelman etusivu.',
    },
  },
  projects: {
    acronym: {
      en: 'As the project itself wrote it, such as BRIDGES.',
      fi: 'Kuten hanke itse sen kirjoitti, esimerkiksi BRIDGES.',
    },
    associatedCountries: {
      en: 'Only when the list of associated partners does not tell them.',
      fi: 'Vain, jos liitännäispartnerien luettelo ei kerro niitä.',
    },
    countries: {
      en: 'Only when the list of partners does not tell them.',
      fi: 'Vain, jos partnerien luettelo ei kerro niitä.',
    },
    images: {
      en: 'The first picture is shown in lists. Logos are shown beside the funding.',
      fi: 'Ensimmäinen kuva näkyy luetteloissa. Logot näkyvät rahoitustietojen yhteydessä.',
    },
    'images.image': {
      en: 'Choose from the images, or add a new one with its alternative text.',
      fi: 'Valitse kuvista tai lisää uusi tekstivastineineen.',
    },
    'images.kind': {
      en: 'Logos and pictures are shown in different places.',
      fi: 'Logot ja kuvat näytetään eri kohdissa.',
    },
    keyFigures: {
      en: 'A few numbers that tell what came of the project. Three or four are enough.',
      fi: 'Muutama luku, joka kertoo hankkeen tuloksista. Kolme tai neljä riittää.',
    },
    'keyFigures.label': {
      en: 'As it stands beside the number: “companies took part”.',
      fi: 'Kuten se lukee luvun vieressä: ”yritystä osallistui”.',
    },
    'keyFigures.qualifier': {
      en: 'Leave empty when the number is exact.',
      fi: 'Jätä tyhjäksi, jos luku on tarkka.',
    },
    'keyFigures.unit': {
      en: 'What is counted or measured.',
      fi: 'Mitä lasketaan tai mitataan.',
    },
    'keyFigures.value': {
      en: 'Digits alone; the page adds spaces and the unit.',
      fi: 'Vain numerot; sivu lisää välit ja yksikön.',
    },
    'keyFigures.valueTo': {
      en: 'For a range such as 13–20; otherwise empty.',
      fi: 'Vaihteluväliä varten, esimerkiksi 13–20; muuten tyhjä.',
    },
    'keyResults.text': {
      en: 'One sentence that makes sense alone: who got what.',
      fi: 'Yksi virke, joka on ymmärrettävä yksinään: kuka sai ja mitä.',
    },
    leadPartner: {
      en: 'The organisation that led the project and answered for it to the funder.',
      fi: 'Organisaatio, joka johti hanketta ja vastasi siitä rahoittajalle.',
    },
    links: {
      en: 'Pages elsewhere that are still there. They are tried each night.',
      fi: 'Muualla olevat sivut, jotka ovat yhä olemassa. Ne tarkistetaan joka yö.',
    },
    'links.label': {
      en: 'What the reader finds there: “Results on the programme’s site”. Not “here”.',
      fi: 'Mitä lukija sieltä löytää: ”Tulokset ohjelman sivustolla”. Ei ”tästä”.',
    },
    'links.language': {
      en: 'The language of the page the link leads to.',
      fi: 'Sen sivun kieli, jolle linkki vie.',
    },
    meta: {
      en: 'Only when the name or the summary does not serve in search results.',
      fi: 'Vain, jos nimi tai tiivistelmä ei toimi hakutuloksissa.',
    },
    partners: {
      en: 'All of them except the lead partner, when a full list is public.',
      fi: 'Kaikki muut paitsi pääpartneri, jos koko luettelo on julkinen.',
    },
    'partners.note': {
      en: 'Only when the role needs a word more: “evaluated the pilots”.',
      fi: 'Vain, jos rooli kaipaa täsmennystä: ”arvioi kokeilut”.',
    },
    'partners.organisation': {
      en: 'Choose from the partners, or add a new one.',
      fi: 'Valitse partnereista tai lisää uusi.',
    },
    'partners.role': {
      en: 'As in the grant agreement.',
      fi: 'Kuten rahoitussopimuksessa.',
    },
    'phases.alsoFundedBy': {
      en: 'Other funders and their shares in words, when they are public.',
      fi: 'Muut rahoittajat ja niiden osuudet sanallisesti, jos ne ovat julkisia.',
    },
    'phases.isApproximate': {
      en: 'Tick when the source says “about”. The page then says so too.',
      fi: 'Valitse, jos lähteessä lukee ”noin”. Sivukin kertoo silloin niin.',
    },
    'phases.note': {
      en: 'Only when there are several phases.',
      fi: 'Vain, jos vaiheita on useita.',
    },
    relatedProjects: {
      en: 'Projects of this archive that came before, continued or ran beside this one.',
      fi: 'Tämän arkiston hankkeet, jotka edelsivät tätä, jatkoivat tätä tai kulkivat rinnalla.',
    },
    'relatedProjects.kind': {
      en: 'How the other project stands to this one.',
      fi: 'Missä suhteessa toinen hanke on tähän.',
    },
    'relatedProjects.project': {
      en: 'Choose from the projects. A draft is not shown to readers.',
      fi: 'Valitse hankkeista. Luonnosta ei näytetä lukijoille.',
    },
    statedAssociatedPartnerCount: {
      en: 'When no full list is public.',
      fi: 'Kun koko luettelo ei ole julkinen.',
    },
    statedCountryCount: {
      en: 'When the countries are not public one by one.',
      fi: 'Kun maita ei ole julkaistu yksitellen.',
    },
  },
  topics: {
    name: {
      en: 'A word or two that readers would use. See first whether a near one exists already.',
      fi: 'Sana tai kaksi, joita lukijat käyttäisivät. Katso ensin, onko läheinen jo olemassa.',
    },
  },
}
