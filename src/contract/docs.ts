type Asset = { type: string } & ({ file: string } | { text: string });

/**
 * The script that starts the page. It is a file of its own, because the Content Security Policy refuses inline scripts.
 */
const START = `window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  defaultModelsExpandDepth: 0,
});
`;

/** The files that the page loads, by name. The list is closed, so that no name can reach another file. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['swagger-ui.css', { type: 'text/css', file: 'swagger-ui.css' }],
  ['swagger-ui-bundle.js', { type: 'text/javascript', file: 'swagger-ui-bundle.js' }],
  ['start.js', { type: 'text/javascript', text: START }],
]);

/** Returns the HTML page that shows the contract. */
export const docsPage = (): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Zongshu: the HTTP API</title>
<link rel="stylesheet" href="/api/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<script src="/api/docs/swagger-ui-bundle.js"></script>
<script src="/api/docs/start.js"></script>
</body>
</html>
`;
