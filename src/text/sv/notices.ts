/** Said when the pane's other words could not be fetched, or Office could not. */
export const notices = {
  unreachable:
    'Fördelningsnyckel når inte Office. Be IT att tillåta adressen appsforoffice.microsoft.com i brandväggen, och försök igen.',
  notInExcel: 'Fördelningsnyckel öppnas från fliken Start i Excel.',
  incomplete: 'Hela åtgärdsfönstret kunde inte hämtas. Kontrollera nätverket och försök igen.',
  tryAgain: 'Försök igen',
};
