import { type ArgumentMetadata, Injectable, type PipeTransform } from '@nestjs/common';
import { validationError } from './issues.js';
import { isWireClass } from './wire.js';

/** Checks every body and query that a handler declares with a wire class, and hands on the parsed value. */
@Injectable()
export class WirePipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): unknown {
    if ((metadata.type !== 'body' && metadata.type !== 'query') || !isWireClass(metadata.metatype)) return value;
    // A missing body is checked as an empty one, so that the answer names what is missing.
    const input = value ?? (metadata.type === 'body' && value === null ? null : {});
    const parsed = metadata.metatype.schema.safeParse(input);
    if (!parsed.success) throw validationError(parsed.error, metadata.type, input, metadata.metatype.schema);
    return parsed.data;
  }
}
