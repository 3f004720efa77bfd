/** The view Förklara. What the explanation itself says stands in explanation.ts. */
export const explain = {
  title: 'Förklara',
};
