import { audit } from './audit';
import { change } from './change';
import { compare } from './compare';
import { deeds } from './deeds';
import { editor } from './editor';
import { examples } from './examples';
import { explain } from './explain';
import { help } from './help';
import { keys } from './keys';
import { more } from './more';
import { newKey } from './newKey';
import { participation } from './participation';
import { report } from './report';
import { items } from './items';
import { plan } from './plan';
import { rules } from './rules';
import { receiveTask } from './receiveTask';
import { received } from './received';
import { share } from './share';
import { stampTask } from './stampTask';
import { scb } from './scb';
import { scenarios } from './scenarios';
import { send } from './send';
import { tasks } from './tasks';
import { tied } from './tied';
import { year } from './year';

/** What the task pane says. Its type is the type of every other language, so that no text can be missing in one. */
export const pane = {
  title: 'Fördelningsnyckel',
  views: {
    keys: 'Nycklar',
    share: 'Fördela',
    scenarios: 'Scenarier',
    explain: 'Förklara',
    send: 'Skicka',
    more: 'Mer',
  },
  loading: 'Läser arbetsboken …',
  tryAgain: 'Försök igen',
  reload: 'Läs in fönstret på nytt',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  close: 'Stäng meddelandet',
  copyName: (name: string) => `Kopiera namnet ${name}`,
  inFormulas: 'I formler',
  nameCopied: (text: string) => `${text} är kopierat. Klistra in det i en formel.`,
  nameNotCopied: (text: string) => `Det gick inte att kopiera. Skriv ${text} i formeln.`,
  copying: {
    copied: 'Kopierat. Klistra in där det behövs.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera för hand.',
  },
  fetchSelection: 'Hämta markering',
  newerSchema:
    'Arbetsboken är gjord med en nyare version av tillägget. Du kan läsa och räkna här, men uppdatera tillägget för att ändra.',
  crashed: {
    title: 'Vyn kunde inte visas',
    text: 'Arbetsboken är orörd. Läs in fönstret på nytt. Återkommer felet, skicka texten nedan till supporten.',
  },
  needsNumber: 'Skriv ett tal, t.ex. 1 234,5, utan enhet.',
  needsName: 'Skriv ett namn.',
  nameTwice: (name: string) => `”${name}” står två gånger. Ge dem olika namn.`,

  start: {
    title: 'Dela en gemensam kostnad',
    intro: 'Så att delarna alltid blir lika med beloppet, och var och en kan se varför.',
    steps: {
      key: {
        title: 'Gör en nyckel',
        text: 'Hämta invånare eller skatteunderlag ur registret, eller använd egna vikter i bladet.',
        action: 'Ny nyckel',
      },
      share: {
        title: 'Fördela beloppet',
        text: 'Markera beloppet, se vad varje part betalar och infoga formlerna. Du kan också skriva dem själv:',
        action: 'Fördela',
      },
      scenarios: {
        title: 'Jämför scenarier',
        text: 'Ge budget och nycklar ett värde för varje scenario och byt mellan dem med ett klick.',
        action: 'Scenarier',
      },
    },
    formula: '=NYCKEL.SHARE("Ljungby"; Folkmängd_2016; B4; 1)',
  },

  examples,
  explain,
  more,
  help,
  audit,

  keys,
  newKey,
  editor,
  share,
  tied,
  participation,
  items,
  rules,
  scb,
  tasks,
  send,
  plan,
  year,
  report,
  change,

  received,
  receiveTask,
  stampTask,

  scenarios,
  deeds,
  compare,
};

export type PaneText = typeof pane;
