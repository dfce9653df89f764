import { type Binaries } from './binaries.js';
import { type Owner } from './owner.js';
import { type RunAs } from './run-as.js';

/** What is needed to make and to run a cluster. */
export interface ClusterPlan {
  /** The cluster's directory; its parent exists. */
  directory: string;
  binaries: Binaries;
  owner: Owner;
  runAs: RunAs;
  /** False trades the safety of the data for speed. */
  durable: boolean;
}

/** The superuser of an embedded cluster. Whoever can open the socket is it. */
export const CLUSTER_USER = 'latchkey';

/** The database that a new cluster comes with. */
export const CLUSTER_DATABASE = 'latchkey';
