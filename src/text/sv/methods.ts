/** What each rounding method does, and when it is fit. */
export const methods = {
  more: 'Fler metoder',
  lowered: (amount: string, party: string, to: string, from: string, others: number) =>
    `Vid ${amount} skulle ${party} betala ${to} i stället för ${from}${others > 0 ? `, och ${others === 1 ? 'en part' : `${others} parter`} till skulle betala mindre` : ''}.`,
  of: {
    'largest-remainder': {
      name: 'Störst rest',
      does: 'Alla avrundas nedåt, och det som återstår går till de största resterna.',
      fit: 'Passar en beslutad tabell. Höjs beloppet kan en enskild part ändå få betala ett steg mindre.',
    },
    webster: {
      name: 'Uddatalsmetoden',
      does: 'Alla vikter delas med samma tal, valt så att de avrundade delarna summerar till beloppet.',
      fit: 'Passar när beloppet prövas fram eller gäller flera år: höjs beloppet får ingen betala mindre. En del kan hamna mer än ett steg från det oavrundade beloppet.',
    },
    quota: {
      name: 'Kvotmetoden',
      does: 'Beloppet delas ut steg för steg till den som har störst vikt mot vad den redan betalar, men ingen går över sitt oavrundade belopp avrundat uppåt.',
      fit: 'Passar när ingen får betala mindre av att beloppet höjs och alla ska ligga inom ett steg från det oavrundade beloppet. De största betalar oftare de steg som återstår.',
    },
    independent: {
      name: 'Var för sig',
      does: 'Varje del avrundas för sig, som i många publicerade tabeller.',
      fit: 'Passar för att återskapa en sådan tabell. Summan kan bli en annan än beloppet.',
    },
    'largest-weight': {
      name: 'Störst vikt',
      does: 'Alla avrundas nedåt, och det som återstår går med ett steg var till de största vikterna.',
      fit: 'Passar för att återskapa belopp som har räknats så. De största betalar alltid de steg som återstår.',
    },
    first: {
      name: 'Första',
      does: 'Alla avrundas nedåt, och det som återstår går med ett steg var till de första raderna i nyckeln.',
      fit: 'Passar för att återskapa belopp som har räknats så. Radernas ordning avgör: sorteras nyckeln får andra de steg som återstår.',
    },
    last: {
      name: 'Sista',
      does: 'Alla avrundas för sig utom den sista raden i nyckeln, som betalar det som blir över.',
      fit: 'Passar för att återskapa ett kalkylblad. Radernas ordning avgör, och den sista kan hamna flera steg från det oavrundade beloppet.',
    },
  },
};
