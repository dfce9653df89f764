import { clients } from './languages/clients.js';
import { sampleConfiguration } from './languages/configuration.js';
import { nginx } from './languages/nginx.js';
import { shell } from './languages/shell.js';
import { sql } from './languages/sql.js';
import { typescript } from './languages/typescript.js';
import { yaml } from './languages/yaml.js';
import { type SampleLanguage } from './sample-language.js';

/** Who runs samples in which language. The first one that takes a page's samples does; what none takes fails. */
export const languages: readonly SampleLanguage[] = [
  shell,
  sql,
  nginx,
  yaml,
  typescript,
  sampleConfiguration,
  ...clients,
];
