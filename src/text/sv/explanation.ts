const ORDINALS = 'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte'.split(
  ' ',
);
const COUNTS = 'en två tre fyra fem sex sju åtta nio tio elva tolv'.split(' ');
const SIDES = { floor: 'golv', cap: 'tak' };
const SETTLED = {
  weight: 'störst vikt går före',
  code: 'vid samma vikt går lägst kommunkod före',
  name: 'vid samma vikt avgör namnet i bokstavsordning',
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1) ?? ''}`;
const some = (names: readonly string[]): string =>
  names.length > 5 ? `${names.slice(0, 4).join(', ')} och ${names.length - 4} till` : list(names);
const count = (n: number): string => COUNTS[n - 1] ?? String(n);
const place = (n: number): string => (ORDINALS[n - 1] ? `den ${ORDINALS[n - 1]}` : `nummer ${n}`);

/** A name that ends in s, x or z has no further s in the genitive. */
const genitive = (name: string): string => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** Why a share is what it is. Amounts come with their measure, other figures without. */
export const explanation = {
  list,
  some,
  genitive,
  pays: (party: string, share: string, amount: string) => `${party} betalar ${share} av ${amount}.`,
  getsBack: (party: string, share: string, amount: string) => `${party} får tillbaka ${share} av ${amount}.`,
  refund: 'En återbetalning fördelas som en avgift med samma belopp.',
  roundedFirst: (stated: string, step: string, rounded: string) =>
    `Beloppet ${stated} avrundas först till steget ${step}: ${rounded}.`,
  key: (label: string, digits: string, source: string, decision: string) =>
    `Nyckel: ${label}${digits && ` (stämpel ${digits})`}${source && `, ${source}`}${decision && `, beslut ${decision}`}.`,
  source: (source: string) =>
    /härled/i.test(source) ? source.charAt(0).toLowerCase() + source.slice(1) : `källa ${source}`,
  mayDiffer: '; den verkliga nyckeln kan ge ett annat utfall',
  unnamedKey: 'vikterna i cellerna',
  group: (members: string) => `Det är tillsammans för ${members}.`,
  among: (amount: string, party: string, share: string) =>
    `Först fördelas ${amount} på nyckelns översta nivå; ${party} får ${share}.`,
  within: (group: string, amount: string) => `Inom ${group} fördelas ${amount}.`,
  outcome: (party: string, share: string) => `${party}: ${share}.`,
  fixed: (sum: string, party: string, own: string, rest: string) =>
    `Fasta belopp tas av först: tillsammans ${sum}, varav ${party} ${own}. ${rest} återstår att fördela.`,
  heldSelf: (party: string, side: 'floor' | 'cap', at: string) =>
    `${party} hålls vid sitt ${SIDES[side]}, ${at}.`,
  heldStep: (at: string) => `Uddatalsmetoden flyttar det ett helt steg, till ${at}.`,
  heldOthers: (holdings: string, rest: string) => `${holdings}; övriga delar på ${rest}.`,
  holding: (party: string, side: 'floor' | 'cap', at: string) =>
    `${party} hålls vid sitt ${SIDES[side]} ${at}`,
  fraction: (own: string, sum: string, sign: string, percent: string) =>
    `Andel ${own} av ${sum} ${sign} ${percent} %.`,
  percent: (sign: string, percent: string) => `Andel ${sign === '=' ? '' : 'cirka '}${percent} %.`,
  blend: (parts: string) => `Nyckeln är sammanvägd: ${parts}.`,
  blendPart: (portion: string, label: string, fraction: string) => `${portion} % ${label} (${fraction})`,
  ofHundred: (figure: string) => `${figure} %`,
  weights: (own: string, sum: string) => `${own} av ${sum}`,
  noWeight: (party: string) => `${party} har vikten 0 och betalar inget efter nyckeln.`,
  quota: (quota: string) => `Oavrundat ${quota}.`,
  even: 'Alla delar går jämnt ut, så inget behöver avrundas.',
  roundedDown: (sum: string, left: string, each: string | undefined, to: string) =>
    `Avrundade nedåt blir alla tillsammans ${sum}; ${left} återstår och går ${each === undefined ? '' : `med ${each} var `}till ${to}.`,
  remainders: (n: number) => (n === 1 ? 'den största resten' : `de ${count(n)} största resterna`),
  span: (first: string, last: string, n: number) =>
    n === 1 ? `(${first})` : n === 2 ? `(${first} och ${last})` : `(${first} … ${last})`,
  ownRest: (party: string, rest: string, n: number, share: string) =>
    `${genitive(party)} rest ${rest} är ${place(n)}: ${share}.`,
  noRest: (party: string, share: string) => `${genitive(party)} del går jämnt ut: ${share}.`,
  tie: (others: string, settledBy?: keyof typeof SETTLED) =>
    `Exakt samma rest har ${others}${settledBy ? `; ${SETTLED[settledBy]}` : ''}.`,
  plusFixed: (beside: string, own: string, share: string) =>
    `Med det fasta beloppet blir det ${beside} + ${own} = ${share}.`,
  byWeight: (n: number) =>
    `${n === 1 ? 'den största vikten' : `de ${count(n)} största vikterna`} bland dem vars del inte går jämnt ut`,
  byRow: (n: number) =>
    `${n === 1 ? 'den första raden' : `de ${count(n)} första raderna`} i nyckeln bland dem vars del inte går jämnt ut`,
  byQuota: 'dem som kvotmetoden ger ett steg till',
  ownPlace: (party: string, n: number, share: string) => `${party} är ${place(n)}: ${share}.`,
  factorOne: (amount: string) =>
    `Avrundade till närmaste hela steg blir alla tillsammans ${amount}: inget behöver jämkas.`,
  factor: (factor: string, amount: string) =>
    `Uddatalsmetoden räknar om allas oavrundade belopp med samma tal, ${factor}, så att de avrundade till närmaste hela steg blir ${amount} tillsammans.`,
  product: (party: string, product: string, share: string) =>
    `${genitive(party)} blir ${product}, avrundat ${share}.`,
  factorWithin: (factor: string, amount: string) =>
    `Uddatalsmetoden räknar om allas oavrundade belopp med samma tal, ${factor}, så att de, avrundade till närmaste hela steg men inom golv och tak, blir ${amount} tillsammans, de som hålls inräknade.`,
  productBound: (party: string, product: string, side: 'floor' | 'cap', share: string) =>
    `${genitive(party)} blir ${product}, men ${side === 'floor' ? 'golvet' : 'taket'} ger ${share}.`,
  nearest: (party: string, share: string) => `${genitive(party)} avrundas till ${share}.`,
  halfway: (names: string) =>
    `Mitt emellan två steg hamnar ${names}: störst vikt går före, sedan lägst kommunkod.`,
  quotaMethod: (party: string, direction: 'up' | 'down', share: string) =>
    `Kvotmetoden delar ut beloppet steg för steg till den som har störst vikt mot vad den redan betalar, utan att någon går över sitt oavrundade belopp avrundat uppåt. ${genitive(party)} del avrundas ${direction === 'up' ? 'uppåt' : 'nedåt'}: ${share}.`,
  itself: (share: string) => `Delen avrundas för sig: ${share}.`,
  itselfSum: (sum: string, difference: string, direction: 'more' | 'less') =>
    `Alla delar avrundade för sig blir tillsammans ${sum}, ${difference} ${direction === 'more' ? 'mer' : 'mindre'} än beloppet.`,
  itselfTies: (sum: string) => `Alla delar avrundade för sig blir tillsammans ${sum}, som beloppet.`,
  notLast: (last: string, share: string) =>
    `Alla utom sista raden, ${last}, avrundas för sig: ${share}. ${last} betalar det som blir över.`,
  last: (party: string, total: string, others: string, share: string) =>
    `De andra avrundas för sig och blir tillsammans ${others}. ${party}, som står sist, betalar det som blir över: ${total} − ${others} = ${share}.`,
  table: (direction: 'up' | 'down', share: string) =>
    `Delen avrundas ${direction === 'up' ? 'uppåt' : 'nedåt'} till ${share}, så att både raden och kolumnen stämmer.`,
  tableEven: (share: string) => `Delen går jämnt ut: ${share}.`,
  tableColumn: (total: string, up: string, open: string) =>
    `Kolumnen blir ${total}: ${up} av ${open} delar som inte går jämnt ut avrundas uppåt.`,
  tableRow: (quota: string, total: string) => `Raden blir ${total}; oavrundat är den ${quota}.`,
  tableAlone: (alone: string) => `Stode kolumnen för sig skulle delen bli ${alone}.`,

  receipt: {
    whole: (amount: string) => `${amount} fördelas.`,
    within: (group: string, amount: string) => `Inom ${group} fördelas ${amount}.`,
    noOdd: 'Inget återstår: allt går jämnt ut.',
    odd: (n: number, step: string, sum: string) =>
      `${n === 1 ? 'Ett' : n} steg om ${step} återstår när alla avrundats nedåt till ${sum}.`,
    rule: (method: string) => `Regel: ${method}.`,
    went: (names: string) => `Uppåt avrundades ${names}.`,
    next: (name: string) => `Närmast därefter: ${name}.`,
    tie: (party: string, others: string, settledBy: keyof typeof SETTLED) =>
      `${party} hade exakt samma rest som ${others}; ${SETTLED[settledBy]}.`,
    column: (n: number, total: string, up: string, open: string) =>
      `Kolumn ${n}: ${total}. ${up} av ${open} delar avrundades uppåt.`,
    row: (party: string, total: string, quota: string, up: string, open: string) =>
      `${party}: ${total}, oavrundat ${quota}. ${up} av ${open} delar avrundades uppåt.`,
  },

  figures: {
    amount: 'Belopp',
    stated: 'Belopp före avrundning',
    key: 'Nyckel',
    method: 'Avrundning',
    level: (party: string) => `Nivå: ${party}`,
    fixed: 'Fast belopp',
    floor: 'Golv',
    cap: 'Tak',
    shared: 'Fördelas efter nyckeln',
    weight: 'Vikt',
    weightSum: 'Summa vikter',
    fraction: 'Andel',
    quota: 'Oavrundat',
    left: 'Återstår efter avrundning nedåt',
    rest: 'Rest',
    place: 'Restens plats',
    row: 'Radens summa',
    share: 'Fördelat belopp',
  },
  method: ([sv]: readonly [sv: string, en: string]) => sv,
};
