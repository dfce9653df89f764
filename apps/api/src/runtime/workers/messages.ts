import { type LimitAnswer, type LimitQuestion } from '@latchkey/limits';
import { type MeasuredMetrics } from '../../metrics/metrics.js';
import { type DatabaseServer } from '../database-server.js';

/** What a worker is told of its part in a race: by which number it leaves, and whether the race was running. */
export type NumberedPart = readonly [number: number, joined: boolean];

/** What a worker and the primary ask each other, and what they answer. */
export interface Questions {
  /** A worker asks the one that counts. */
  readonly limits: { readonly asked: LimitQuestion; readonly answered: LimitAnswer };
  /** A worker takes part in the race for a refresh token. */
  readonly joinRace: { readonly asked: string; readonly answered: NumberedPart };
  /** A worker takes part in a race no longer. */
  readonly leaveRace: { readonly asked: number; readonly answered: null };
  /** A worker asks for what all of them have measured, as text. */
  readonly allMetrics: { readonly asked: null; readonly answered: string };
  /** The primary asks what a worker has measured. */
  readonly metrics: { readonly asked: null; readonly answered: MeasuredMetrics };
  /**
   * A worker that serves no longer hands over what it has measured, if anything. When it is answered, connections that were
   * on their way to it have come back: messages arrive in the order in which they were sent.
   */
  readonly farewell: { readonly asked: MeasuredMetrics; readonly answered: null };
}

/** What they tell each other. */
export interface News {
  /** To a worker: all that it stands on is there. */
  readonly begin: DatabaseServer;
  /** To a worker: the server stops, and says so first to whoever sends it requests. */
  readonly stop: null;
  /** To a worker: another one has taken its place. */
  readonly retire: null;
  /** To the primary: the worker accepts requests, on this port. */
  readonly serving: number;
  /** To the primary: the worker cannot start, for a reason that is written for the operator. */
  readonly refused: string;
  /** To the primary: a signal told this worker to end. */
  readonly signalled: null;
}

/** A question's name. */
export type QuestionName = keyof Questions;
/** The name of a piece of news. */
export type NewsName = keyof News;

/** One thing that goes over a line. */
export type Item =
  | readonly ['hello']
  | readonly ['ask', id: number, name: QuestionName, body: unknown]
  | readonly ['answer', id: number, body: unknown]
  | readonly ['fail', id: number, reason: string]
  | readonly ['tell', name: NewsName, body: unknown];

/** What is sent at a time: all that has come up in one turn. */
export interface Packet {
  readonly latchkey: readonly Item[];
}
