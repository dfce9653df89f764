import { Nginx, noNginx } from '../../../libs/testing/src/process/nginx.js';
import { type SampleLanguage } from '../sample-language.js';

/** Configurations that a real nginx starts with. */
export const nginx: SampleLanguage = {
  name: 'configurations of nginx',
  fences: ['nginx'],
  missing: noNginx,
  run: async (samples) => {
    for (const { text } of samples) {
      const http = text.replaceAll(/listen [^;]*;/g, 'listen 127.0.0.1:{port};');
      const files = Object.fromEntries([...text.matchAll(/include ([\w-]+\.conf);/g)].map(([, name]) => [name, '']));
      (await Nginx.start({ http, files })).stop();
    }
  },
};
