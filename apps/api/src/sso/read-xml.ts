import type * as Xml from 'xml2js';
import { whenNeeded } from '../core/when-needed.js';

const library = whenNeeded<typeof Xml>('xml2js');

/**
 * Reads XML into plain objects: of each element its attributes (`$`), its text (`_`), and those within it by their names, with
 * no prefix. @throws Error for what is no XML
 */
export function readXml(xml: string): Promise<unknown> {
  const { parseStringPromise, processors } = library();
  const options = { explicitCharkey: true, tagNameProcessors: [processors.stripPrefix] };
  return parseStringPromise(xml, options) as Promise<unknown>;
}
