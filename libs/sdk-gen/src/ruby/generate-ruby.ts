import { notice, type GeneratedFile } from '../generated-file.js';
import type { SurfaceModel } from '../model/index.js';
import { clientOf } from './client.js';
import { fileName, moduleName } from './names.js';
import { signaturesOf } from './signatures.js';
import { classesOf } from './types.js';

/** One module for each surface: its models, and a client with a method for each operation. */
export function generateRuby(surfaces: readonly SurfaceModel[]): GeneratedFile[] {
  return surfaces.flatMap((surface) => {
    const file = fileName(surface.name);
    const folder = `sdks/ruby/lib/latchkey`;
    return [
      {
        path: `${folder}/${file}.rb`,
        text: `${head(surface)}require_relative '${file}/models'\nrequire_relative '${file}/client'\n`,
      },
      { path: `${folder}/${file}/models.rb`, text: inModule(surface, classesOf(surface.types)) },
      { path: `${folder}/${file}/client.rb`, text: inModule(surface, clientOf(surface)) },
      { path: `sdks/ruby/sig/latchkey/${file}.rbs`, text: signatures(surface) },
    ];
  });
}

const head = ({ name }: SurfaceModel) => `# frozen_string_literal: true\n\n# ${notice(name)}\n\n`;

const inModule = (surface: SurfaceModel, text: string) => `${head(surface)}${nested(surface, text)}`;

const signatures = (surface: SurfaceModel) => `# ${notice(surface.name)}\n\n${nested(surface, signaturesOf(surface))}`;

const nested = ({ name }: SurfaceModel, text: string) =>
  `module Latchkey\n  module ${moduleName(name)}\n${text}  end\nend\n`;
