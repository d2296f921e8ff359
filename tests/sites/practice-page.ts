/** A page with a practice box, as the extension's own page has one. */
export const practicePage = {
  url: 'https://practice.example/',
  html: `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Practice</title></head>
<body><main></main></body>
</html>`,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "require-trusted-types-for 'script'",
  },
} as const;
