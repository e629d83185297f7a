# One node of Zongshu. Configuration comes from the environment: docs/operating.md.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY database/better-sqlite3 database/better-sqlite3
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=1337
WORKDIR /app
COPY --from=build --chown=node:node /app /app
USER node
EXPOSE 1337
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Without npm between, so that SIGTERM reaches the node. The flags are those of `npm start`.
CMD ["node", "--min-semi-space-size=16", "--max-semi-space-size=64", "--no-memory-reducer", "dist/src/front/main.js"]
