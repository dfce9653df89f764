import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { environmentSchema } from '../../libs/config/src/schema.js';

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const known = new Set(Object.keys(environmentSchema.shape));

interface Container {
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[];
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly startupProbe: Probe;
  readonly livenessProbe: Probe;
  readonly readinessProbe: Probe;
}
interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string };
}

describe('the image', () => {
  const dockerfile = read('Dockerfile');
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));

  it('is built from one base of a fixed version, and runs nothing of another', () => {
    expect(dockerfile).toMatch(/^ARG NODE_IMAGE=node:\d+\.\d+\.\d+-\w+-slim$/m);
    expect(new Set(dockerfile.match(/^FROM \S+/gm))).toEqual(new Set(['FROM ${NODE_IMAGE}']));
  });

  it('runs as nobody who is root, by number, and tells how to stop it and how it is', () => {
    expect(last).toMatch(/^USER 1000:1000$/m);
    expect(last.indexOf('\nUSER ')).toBeLessThan(last.indexOf('\nCMD '));
    expect(last).toMatch(/^STOPSIGNAL SIGTERM$/m);
    expect(last).toMatch(/^HEALTHCHECK [\s\S]*\/livez/m);
    expect(last).toMatch(/^CMD \["node", /m);
  });

  it('has neither what is for development nor what installs it, and says what it is made of', () => {
    expect(dockerfile).toContain('RUN npm ci --omit=dev --ignore-scripts');
    expect(last).toMatch(/rm -rf \/usr\/local\/lib\/node_modules/);
    expect(last.match(/^COPY .*$/gm)).toEqual(['COPY --from=packages /app ./']);
    for (const label of ['title', 'licenses', 'version', 'revision']) expect(last).toContain(`image.${label}=`);
    expect(dockerfile).toContain('sbom.cdx.json');
  });

  it('has no secret in it, and is given none on the way', () => {
    for (const secret of ['SECRET', 'MASTER_KEY', 'DATABASE_URL', 'TOKEN', 'PASSWORD']) {
      expect(dockerfile).not.toMatch(new RegExp(`^(ARG|ENV) .*${secret}`, 'm'));
    }
    const sent = read('.dockerignore').split('\n').filter(Boolean);
    expect(sent[0]).toBe('*');
    expect(sent.filter((line) => /\.env|data|secret/i.test(line))).toEqual([]);
  });
});

describe('docker-compose.yml', () => {
  interface Service {
    readonly image?: string;
    readonly environment?: Readonly<Record<string, string>>;
    readonly [setting: string]: unknown;
  }
  const { services } = parse(read('docker-compose.yml'), { merge: true }) as { services: Record<string, Service> };

  it.each(Object.entries(services))('confines what it runs: %s', (_, service) => {
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      pids_limit: expect.any(Number),
      mem_limit: expect.any(String),
    });
    expect(service.privileged).toBeUndefined();
    if (service.image) expect(service.image).toMatch(/:v?\d+\.\d+/);
    else expect(service.cap_add).toBeUndefined();
  });

  it('sets nothing of the server that it does not know', () => {
    expect(Object.keys(services.server.environment ?? {}).filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the manifests for Kubernetes', () => {
  const directory = 'deploy/kubernetes';
  const yaml = (file: string) => parse(read(`${directory}/${file}`)) as Record<string, unknown>;
  const files = readdirSync(join(root, directory)).filter((file) => file.endsWith('.yaml'));
  const deployment = yaml('deployment.yaml') as {
    spec: {
      selector: { matchLabels: Record<string, string> };
      template: {
        metadata: { labels: Record<string, string> };
        spec: Record<string, unknown> & { containers: Container[]; volumes: { name: string }[] };
      };
    };
  };
  const pod = deployment.spec.template.spec;
  const [server] = pod.containers;

  it('are all put together by kustomization.yaml, but for the secret, which has no values', () => {
    const { resources } = yaml('kustomization.yaml') as { resources: string[] };
    const others = files.filter((file) => !['kustomization.yaml', 'secret.yaml'].includes(file));
    expect([...resources].sort()).toEqual(others.sort());
    const { stringData } = yaml('secret.yaml') as { stringData: Record<string, string> };
    expect(new Set(Object.values(stringData))).toEqual(new Set(['']));
    for (const file of others)
      expect(yaml(file)).toMatchObject({ apiVersion: expect.any(String), kind: expect.any(String) });
  });

  it('set nothing of the server that it does not know, and what several nodes need', () => {
    const { data } = yaml('config-map.yaml') as { data: Record<string, string> };
    const { stringData } = yaml('secret.yaml') as { stringData: Record<string, string> };
    const names = [...Object.keys(data), ...Object.keys(stringData)];
    expect(names.filter((name) => !known.has(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['SECRET', 'DATABASE_URL', 'REDIS_URL', 'PUBLIC_URL']));
    for (const value of Object.values(data)) expect(typeof value).toBe('string');
  });

  it('ask the server where it answers', () => {
    const { data } = yaml('config-map.yaml') as { data: Record<string, string> };
    expect(server.ports).toEqual([{ name: 'http', containerPort: Number(data.PORT) }]);
    const { paths } = JSON.parse(read('openapi/account.json')) as { paths: Record<string, unknown> };
    const asked = [server.startupProbe, server.livenessProbe, server.readinessProbe].map(({ httpGet }) => httpGet);
    expect(asked.map(({ path }) => path)).toEqual(['/livez', '/livez', '/readyz']);
    for (const { path, port } of asked) expect([path in paths, port]).toEqual([true, 'http']);
    const { spec } = yaml('service.yaml') as { spec: { ports: { targetPort: string }[] } };
    expect(spec.ports.map(({ targetPort }) => targetPort)).toEqual(['http']);
    expect(JSON.stringify(yaml('network-policy.yaml'))).toContain(`"port":${data.PORT}`);
  });

  it('confine the server as the restricted profile asks', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
    });
    expect(server.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(Object.keys(server.resources.limits)).toEqual(['cpu', 'memory']);
    expect(server.volumeMounts.map(({ mountPath }) => mountPath)).toEqual(['/tmp', '/data']);
    expect(pod.volumes.map(({ name }) => name)).toEqual(server.volumeMounts.map(({ name }) => name));
  });

  it('mean the same pods wherever they mean them', () => {
    const { matchLabels } = deployment.spec.selector;
    expect(deployment.spec.template.metadata.labels).toMatchObject(matchLabels);
    for (const file of ['service.yaml', 'pod-disruption-budget.yaml', 'network-policy.yaml']) {
      const { spec } = yaml(file) as { spec: Record<string, { matchLabels?: unknown }> };
      const selector = spec.podSelector ?? spec.selector;
      expect([file, selector.matchLabels ?? selector]).toEqual([file, matchLabels]);
    }
  });
});
