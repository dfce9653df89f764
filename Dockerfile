# syntax=docker/dockerfile:1

# One version for all stages. A release pins it by digest as well: --build-arg NODE_IMAGE=node:24.11.1-bookworm-slim@sha256:…
ARG NODE_IMAGE=node:24.11.1-bookworm-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY nest-cli.json tsconfig.json ./
COPY scripts scripts
COPY libs libs
COPY apps apps
COPY docs docs
COPY sdks sdks
COPY README.md ./
RUN npm run build && npm run sbom

FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json LICENSE ./
COPY docs/third-party-licences.md docs/
RUN npm ci --omit=dev --ignore-scripts
COPY --from=build /app/dist dist
COPY --from=build /app/sbom.cdx.json ./
# The links that the embedded PostgreSQL needs; at run time nothing here can be written.
RUN node -e "import('/app/dist/libs/database/src/embedded/binaries.js').then((embedded) => embedded.findBinaries())"

# Slim and not distroless: the embedded PostgreSQL makes its cluster with a program that asks for a shell.
FROM ${NODE_IMAGE}
ARG VERSION=0.0.0
ARG REVISION=unknown
LABEL org.opencontainers.image.title="Latchkey" \
  org.opencontainers.image.description="The front door of an API product: accounts, organizations, projects, members and scoped API keys" \
  org.opencontainers.image.licenses="Apache-2.0" \
  org.opencontainers.image.version="${VERSION}" \
  org.opencontainers.image.revision="${REVISION}"
ENV NODE_ENV=production DATA_DIR=/data
# What installs packages has no business where nothing is installed.
RUN rm -rf /usr/local/lib/node_modules /opt/yarn-* /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack \
    /usr/local/bin/yarn /usr/local/bin/yarnpkg \
  && install -d -o node -g node -m 0700 /data
WORKDIR /app
COPY --from=packages /app ./
# By number: whoever has to know that it is not root does not have to look the name up.
USER 1000:1000
VOLUME /data
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 3000}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=32", "--no-allocation-site-pretenuring", "dist/apps/api/src/main.js"]
