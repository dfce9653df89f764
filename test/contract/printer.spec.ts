import { Access, Public } from '@latchkey/access';
import {
  Answers,
  AnswersBare,
  AnswersDone,
  AnswersFile,
  AnswersMaybe,
  AnswersPage,
  Creates,
  cursorQuery,
  Fails,
  idInput,
  idOutput,
  Limited,
  nameField,
  offsetQuery,
  type OpenApiDocument,
  passwordField,
  PathId,
  PathText,
  printDocument,
  RouteCatalogue,
  Sends,
  type Surface,
  SurfaceController,
  Wire,
} from '@latchkey/surface';
import { Body, Delete, Get, Post, Query } from '@nestjs/common';
import { z } from 'zod';
import { surfaces } from '../../apps/api/src/surfaces/index.js';
import { redocly, spectral } from '../../libs/testing/src/contract/lint.js';

const facts = { version: '1.2.3', sessionCookie: 'cookie' };

/** One of everything that a controller can declare. */
function sampleOf(surface: Surface): new () => object {
  const paging = (surface.pages === 'cursor' ? cursorQuery() : offsetQuery()) as ReturnType<typeof offsetQuery>;
  class ThingsQuery extends Wire('ThingsQuery', {
    ...paging,
    after: idInput(surface.ids.project, 'A thing.').optional(),
  }) {}
  class ThingBody extends Wire('ThingBody', {
    name: nameField('Its name.', 'One'),
    secret: passwordField('Its secret.'),
  }) {}
  class PartView extends Wire('Part', {
    size: z
      .number()
      .int()
      .meta({ description: 'How big.', examples: [3] }),
  }) {}
  class ThingView extends Wire('Thing', {
    id: idOutput(surface.ids.project, 'The thing.'),
    state: z.enum(['on', 'off']).nullable().meta({ description: 'Whether it is on.' }),
    note: z
      .string()
      .nullable()
      .meta({ description: 'A note.', examples: ['Fragile'] }),
    parts: z.array(PartView.schema).meta({ description: 'What it is made of.' }),
  }) {}

  @SurfaceController(surface, `${surface.prefixes[0]}/things`, 'Things')
  class ThingController {
    @Get()
    @Access()
    @AnswersPage(ThingView, 'Things fetched')
    listThings(@Query() query: ThingsQuery): object {
      return query;
    }

    @Post()
    @Access({ scope: ['projects:read', 'projects:write'] })
    @Limited('signIn')
    @Creates(ThingView, 'Thing created')
    @Fails('SLUG_TAKEN', 'LINK_INVALID')
    createThing(@Body() body: ThingBody): object {
      return body;
    }

    @Get(':projectId')
    @Access()
    @Answers(ThingView, 'Thing fetched')
    getThing(@PathId('project') id: string): string {
      return id;
    }

    @Get('next')
    @Access()
    @AnswersMaybe(ThingView, 'The next thing')
    getNextThing(): void {}

    @Delete(':id/parts/:part')
    @Access({ only: surface.credentials.at(-1)?.accepts.slice(0, 1) })
    @AnswersDone('Part removed')
    removePartOfThing(
      @PathId('project') id: string,
      @PathText('part', nameField('A part.', 'lid')) part: string,
    ): string {
      return id + part;
    }

    @Get('standard')
    @Public()
    @AnswersBare(PartView, 'As the standard says')
    @Sends({ ETag: 'Changes when it does.' })
    getStandardThing(): void {}

    @Get('file')
    @Public()
    @AnswersFile('text/csv; charset=utf-8', 'All things')
    exportThings(): void {}
  }
  return ThingController;
}

function print(surface: Surface): OpenApiDocument {
  const module = { controllers: new Map([['one', { metatype: sampleOf(surface) }]]) };
  const catalogue = new RouteCatalogue(new Map([['module', module]]) as never);
  return printDocument(surface, catalogue.routes(), facts).document;
}

describe.each(surfaces.map((surface) => [surface.name, surface] as const))('A document of %s', (name, surface) => {
  const document = print(surface);
  const base = surface.prefixes[0];
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into operations of every shape
  const operation = (method: string, path: string): any => document.paths[base + path][method];
  const invalid = String(surface.invalidStatus);
  const thing = { id: surface.ids.project.example, state: 'on', note: 'Fragile', parts: [{ size: 3 }] };

  it('satisfies the linters', async () => {
    const text = JSON.stringify({ ...document, tags: [{ name: 'Things', description: 'Things.' }] });

    expect(await redocly(text)).toEqual([]);
    expect(await spectral(text)).toEqual([]);
  });

  it('has each operation under its name', () => {
    const ids = Object.values(document.paths).flatMap((methods) =>
      Object.values(methods).map((one) => one.operationId),
    );

    expect(ids.sort()).toEqual(
      [
        'createThing',
        'exportThings',
        'getNextThing',
        'getStandardThing',
        'getThing',
        'listThings',
        'removePartOfThing',
      ].sort(),
    );
    expect(operation('post', '/things')).toMatchObject({ summary: 'Create thing', tags: ['Things'] });
  });

  it('says who may call an operation', () => {
    expect(operation('get', '/things/standard').security).toEqual([]);
    expect(operation('get', '/things').security).toHaveLength(
      surface.credentials.filter(({ onlyWhereNamed }) => !onlyWhereNamed).length,
    );
    expect(operation('delete', '/things/{id}/parts/{part}').security).toHaveLength(
      Math.min(1, surface.credentials.length),
    );
    expect(operation('post', '/things')['x-required-scope']).toEqual(['projects:read', 'projects:write']);
    expect(operation('post', '/things').description).toBe(
      'Needs the scope `projects:read` or `projects:write`. Has a limit of its own, `sign-in`, counted by client address.',
    );
  });

  it('spells ids as the surface does', () => {
    const { pattern, example } = surface.ids.project;

    expect(operation('get', '/things/{projectId}').parameters).toEqual([
      {
        name: 'projectId',
        in: 'path',
        required: true,
        description: 'The id of the project.',
        schema: { type: 'string', pattern, examples: [example] },
      },
    ]);
    expect(operation('delete', '/things/{id}/parts/{part}').parameters).toMatchObject([
      { name: 'id', schema: { pattern } },
      { name: 'part', description: 'A part.', schema: { maxLength: 100, examples: ['lid'] } },
    ]);
    expect(operation('get', '/things').parameters).toContainEqual(
      expect.objectContaining({ name: 'after', schema: expect.objectContaining({ pattern, examples: [example] }) }),
    );
  });

  it('says which numbers a query takes', () => {
    expect(operation('get', '/things').parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        schema: { type: 'integer', minimum: 1, maximum: 100, default: surface.pages === 'cursor' ? 50 : 20 },
      }),
    );
  });

  it('lists the errors that follow from the declarations beside those that are named', () => {
    expect(Object.keys(operation('post', '/things').responses)).toEqual(
      [...new Set(['201', '400', invalid, '401', '403', '409', '413', '415', '429', '500', '503'])].sort(),
    );
    expect(Object.keys(operation('get', '/things/{projectId}').responses)).toEqual(
      ['200', invalid, '401', '404', '429', '500', '503'].sort(),
    );
    expect(Object.keys(operation('get', '/things/standard').responses)).toEqual(
      ['200', '304', invalid, ...(['account', 'oauth'].includes(name) ? ['429'] : []), '500', '503'].sort(),
    );
  });

  it('prints no helper of ours, and null beside a type', () => {
    const { Thing, ThingBody } = document.components.schemas as Record<string, { properties: Record<string, object> }>;

    expect(ThingBody.properties.secret).not.toHaveProperty('secret');
    expect(Thing.properties.state).toMatchObject({ type: ['string', 'null'], enum: ['on', 'off', null] });
    expect(Thing.properties.note).toMatchObject({ type: ['string', 'null'], description: 'A note.' });
    expect(Thing.properties.parts).toMatchObject({ items: { $ref: '#/components/schemas/Part' } });
  });

  it('says where null may come instead of a thing', () => {
    const { schema, example } = operation('get', '/things/next').responses['200'].content['application/json'];
    const maybe = { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] };
    const facts = { status: 200, message: 'The next thing' };

    expect(schema).toEqual(surface.schemas.answer(maybe, facts));
    expect(example).toEqual(surface.answer(thing, facts));
  });

  it('shows answers as the surface prints them', () => {
    const { content } = operation('get', '/things/{projectId}').responses['200'];
    const bare = operation('get', '/things/standard').responses['200'].content['application/json'];

    expect(content['application/json'].example).toEqual(
      surface.answer(thing, { status: 200, message: 'Thing fetched' }),
    );
    expect(bare).toEqual({ schema: { $ref: '#/components/schemas/Part' }, example: { size: 3 } });
    expect(operation('get', '/things/file').responses['200'].content).toEqual({
      'text/csv': { schema: { type: 'string' } },
    });
  });
});

it('prints a document for a surface without operations', async () => {
  const { document } = printDocument(surfaces[0], [], facts);

  expect(document).toMatchObject({ openapi: '3.1.1', paths: {}, tags: [], info: { version: '1.2.3' } });
  expect([...(await redocly(JSON.stringify(document))), ...(await spectral(JSON.stringify(document)))]).toEqual([]);
});
