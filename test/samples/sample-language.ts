import { type Sample, type SamplePage } from '../../libs/testing/src/samples/sample.js';
import { type SampleServer } from '../../libs/testing/src/samples/shell-page.js';

/** What samples are run with. */
export interface SampleWorld {
  /** A live server with an empty database, for all pages. */
  readonly server: SampleServer;
  /** The address of its database. */
  readonly databaseUrl: string;
}

/** A way to run samples of some languages. */
export interface SampleLanguage {
  readonly name: string;
  /** What stands behind the fences of its samples. */
  readonly fences: readonly string[];
  /** The documents whose samples it runs; all, where it does not say. */
  readonly documents?: RegExp;
  /** Why it cannot run anything here; undefined where it can. */
  readonly missing?: string;
  /** Runs those of a page. @throws Error that says which sample is wrong, and how */
  run(samples: readonly Sample[], page: SamplePage, world: SampleWorld): Promise<void> | void;
}
