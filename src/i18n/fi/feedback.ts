/** The form by which readers write to the archive. */
export const feedback = {
  'feedback.title': 'Ota yhteyttä',
  'feedback.intro':
    'Pyydä saavutettavaa versiota asiakirjasta, kerro virheestä tai anna palautetta saavutettavuudesta. Vastaamme 14 päivän kuluessa.',
  'feedback.required': 'Tähdellä (*) merkityt kohdat ovat pakollisia.',
  'feedback.kind': 'Mitä asiasi koskee?',
  'feedback.kind.accessibleVersion': 'Pyydän asiakirjasta saavutettavaa versiota',
  'feedback.kind.error': 'Sivulla on virhe',
  'feedback.kind.accessibility': 'Palaute saavutettavuudesta',
  'feedback.kind.other': 'Muu asia',
  'feedback.document': 'Asiakirja',
  'feedback.page': 'Mitä sivua tai asiakirjaa asia koskee?',
  'feedback.pageHint': 'Osoite tai nimi.',
  'feedback.message': 'Viestisi',
  'feedback.messageHint':
    'Jos pyydät asiakirjaa saavutettavana, kerro, missä muodossa tarvitset sen.',
  'feedback.name': 'Nimi',
  'feedback.email': 'Sähköpostiosoite',
  'feedback.emailHint': 'Anna osoitteesi, jos haluat vastauksen.',
  'feedback.optional': '(ei pakollinen)',
  'feedback.trap': 'Jätä tämä kenttä tyhjäksi',
  'feedback.send': 'Lähetä',
  'feedback.privacy':
    'Viestin, nimesi ja osoitteesi lukee vain arkiston henkilökunta. Ne poistetaan 90 päivän kuluttua siitä, kun asia on käsitelty.',
  'feedback.privacyLink': 'Lue lisää tietosuojasta',
  'feedback.errorTitle': 'Viestiä ei lähetetty',
  'feedback.errorPrefix': 'Virhe: ',
  'feedback.fault.kind': 'Valitse, mitä asiasi koskee.',
  'feedback.fault.messageEmpty': 'Kirjoita viesti.',
  'feedback.fault.messageLong': 'Lyhennä viestiä: enintään 4 000 merkkiä.',
  'feedback.fault.nameLong': 'Lyhennä nimeä: enintään 120 merkkiä.',
  'feedback.fault.pageLong': 'Lyhennä: enintään 500 merkkiä.',
  'feedback.fault.emailForm': 'Tarkista sähköpostiosoite: sen pitää olla muotoa nimi@esimerkki.fi.',
  'feedback.fault.emailLong': 'Sähköpostiosoite on liian pitkä.',
  'feedback.refusal.faults': 'Korjaa seuraavat kohdat ja lähetä viesti uudelleen.',
  'feedback.refusal.early':
    'Lomake lähetettiin heti, kun se oli avattu, eikä viestiä siksi otettu vastaan. Lähetä se uudelleen. Kaikki, mitä kirjoitit, on tallella.',
  'feedback.refusal.late':
    'Lomake oli ollut auki liian kauan. Lähetä viesti uudelleen. Kaikki, mitä kirjoitit, on tallella.',
  'feedback.refusal.trap':
    'Ihmisiltä piilotettu kenttä oli täytetty, eikä viestiä siksi otettu vastaan. Kenttä on nyt tyhjennetty: lähetä viesti uudelleen.',
  'feedback.refusal.tooMany':
    'Viestejä on tullut paljon lyhyessä ajassa. Lähetä viesti uudelleen tunnin kuluttua. Kaikki, mitä kirjoitit, on tallella tällä sivulla.',
  'feedback.sentTitle': 'Kiitos, viestisi on saapunut',
  'feedback.sentReference': 'Viestisi viite on {reference}. Mainitse se, jos kysyt asiasta.',
  'feedback.sentText':
    'Käsittelemme viestin 14 päivän kuluessa. Jos annoit sähköpostiosoitteen, vastaamme siihen.',
  'feedback.sentBack': 'Palaa etusivulle',
  'feedback.errorLink': 'Ilmoita virheestä tällä sivulla',
  'nav.feedback': 'Ota yhteyttä',
} as const
