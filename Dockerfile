# Image of the reference server and the mocks: docker build -t tock-contract .
# The build installs a Node binary for glibc, so it does not run on Alpine.
FROM node:24-bookworm-slim AS build
WORKDIR /build
COPY . .
RUN npm ci --no-audit --no-fund \
  && npm pack --ignore-scripts --pack-destination /
WORKDIR /app
RUN npm install --no-audit --no-fund --ignore-scripts --no-save /tock-contract-*.tgz

FROM node:24-alpine
ENV NODE_ENV=production \
  TOCK_CONTRACT_HOST=0.0.0.0 \
  TOCK_CONTRACT_DATA=/data
COPY --from=build /app /app
RUN mkdir /data && chown 1000:1000 /data
USER 1000:1000
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:8080/_toolkit/ready').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/node_modules/tock-contract/bin/tock-contract.js"]
CMD ["serve"]
