import { assumed, DATE, gap, heads, line, note, status, sumLine, title, type ExampleSheet } from '../sheet';

const [START, END] = [42795, 43708];

/** The EU project CHANGE over its years: a total that is only nearly stated, spread by months so that it adds up. */
export const project: ExampleSheet = {
  name: 'CHANGE 2017–2019',
  lines: [
    title('Projektet CHANGE: EU-stöd år för år, tkr'),
    note(
      'Källa: Budgetuppföljning/delårsbokslut 2017: ”närmare 15 miljoner kronor i EU-stöd … pågår till och med 2019-08-31”',
    ),
    status(
      'B{sum}+C{sum}',
      'IF(ROUND(C{sum}-B{total},6)=0,"Åren går jämnt upp med stödet. Ungefärligt: källan säger ”närmare”","Åren avviker från stödet")',
    ),
    gap,
    line(
      'total',
      [
        'EU-stöd, tkr',
        15000,
        assumed('”närmare 15 miljoner kronor”: ungefär, det exakta beloppet anges inte'),
      ],
      { inputs: 'B' },
    ),
    line('start', ['Från och med', START, assumed('”I mars påbörjades genomförandefasen”')], {
      inputs: 'B',
      format: DATE,
    }),
    line('end', ['Till och med', END, '”till och med 2019-08-31”'], { format: DATE }),
    line('months', ['Månader', '=(YEAR(B{end})-YEAR(B{start}))*12+MONTH(B{end})-MONTH(B{start})+1']),
    gap,
    { ...heads(['År', 'Månader', 'EU-stöd, tkr', 'Upplupet, tkr']), id: 'head' },
    ...[2017, 2018, 2019].map((year, i) =>
      line(`${year}`, [
        year,
        `=MAX(0,MIN(YEAR(B\${end})*12+MONTH(B\${end}),A{#}*12+12)-MAX(YEAR(B\${start})*12+MONTH(B\${start}),A{#}*12+1)+1)`,
        i === 0 ? '=D{#}' : `=D{#}-D{${year - 1}}`,
        '=ROUND(B${total}*SUM(B${head}:B{#})/B${months},0)',
      ]),
    ),
    sumLine('BC', '2017', '2019'),
    gap,
    note(
      'Stödet sprids jämnt över månaderna, en förutsättning. Det upplupna avrundas, så att åren alltid blir lika med stödet.',
    ),
    note(
      'Länets kommuner driver projektet med studieförbund och sociala företag. Hur stödet delas mellan dem anges inte.',
    ),
  ],
  widths: [130, 90, 110, 110],
};
