import { HostObject } from '../hostObject';

/** What a file says of itself, as under File > Info. */
export interface SavedProperties {
  author: string;
  lastAuthor: string;
  title: string;
}

/** In Excel the last author is written when the file is saved, and only read by an add-in. */
export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';
  override readonly scalars = ['author', 'lastAuthor', 'title'];

  constructor(private readonly saved: SavedProperties) {
    super();
  }

  get author(): string {
    return this.saved.author;
  }
  set author(author: string) {
    this.saved.author = author;
  }
  get lastAuthor(): string {
    return this.saved.lastAuthor;
  }
  get title(): string {
    return this.saved.title;
  }
  set title(title: string) {
    this.saved.title = title;
  }
}
