/** Stamps compared by mail or phone. What a comparison says stands in received.ts. */
export const stampTask = {
  mine: 'Den här arbetsbokens stämplar',
  why: 'Är stämpeln densamma är nyckelns parter och vikter desamma. Den upptäcker misstag, men är inget skydd mot någon som vill lura.',
  list: 'Stämplar att skicka eller läsa upp',
  copy: 'Kopiera listan',
  noKeys: 'Arbetsboken har inga nycklar',
  noKeysText: 'En stämpel hör till en nyckel. Skapa en under Nycklar.',
  check: 'Jämför med en annan kopia',
  given: 'Stämplar som du har fått',
  givenHint:
    'Klistra in listan ur ett mejl, eller skriv en enda stämpel. Mellanslag och stora bokstäver spelar ingen roll.',
  result: 'Så stämmer de',
  nothingRead: 'Ingen stämpel kunde läsas i texten. En stämpel har åtta tecken, 0–9 och a–f.',
};
