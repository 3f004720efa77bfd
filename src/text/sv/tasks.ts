/** What can be made of a budget and its scenarios: what each task is called and what it is for. */
export const tasks = {
  title: 'Från budget till beslut',
  items: {
    title: 'Poster',
    text: 'Budget, bidrag och påslag för varje verksamhet: vad som ska fördelas, och efter vilken nyckel.',
  },
  compare: {
    title: 'Jämför scenarier',
    text: 'Vad varje part betalar i varje scenario, i kronor, per invånare och i öre per skattekrona.',
  },
  change: {
    title: 'Varför ändrades avgiften?',
    text: 'Delar upp en ändring på budget, prisnivå, deltagare, nyckel och avrundning.',
  },
  participation: {
    title: 'Deltagande och villkor',
    text: 'Vilka som har svarat, om villkoret för överenskommelsen är uppfyllt, och vad som händer om någon avstår.',
  },
  plan: { title: 'Flera år', text: 'Budget, nyckel och index år för år, med varje parts avgift.' },
  year: {
    title: 'Årets gång',
    text: 'Preliminära belopp, prognos, slutlig avräkning, faktureringsunderlag och nytt år.',
  },
  report: {
    title: 'Beslutsunderlag',
    text: 'En sida för alla och en för varje part, klara att skriva ut på A4.',
  },
};
