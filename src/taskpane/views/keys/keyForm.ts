/** What the list of keys has been left for. */
export type KeyForm =
  | { readonly form: 'new' | 'scb' }
  | { readonly form: 'edit' | 'facts' | 'compare'; readonly keyName: string };
