import { type MailBlock, type MailContent } from './mail-content.js';

/** A mail's body in plain text. */
export const printText = ({ greeting, blocks }: MailContent): string =>
  `${[greeting, ...blocks.map(textOf)].join('\n\n')}\n`;

/** A mail's body in HTML that needs no images, scripts or style sheets, and can be read aloud. */
export const printHtml = ({ subject, greeting, blocks }: MailContent): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(subject)}</title>
</head>
<body style="margin: 0; padding: 24px; font: 16px/1.5 system-ui, sans-serif">
<main style="max-width: 36em; margin: 0 auto">
<h1 style="font-size: 20px">${escape(subject)}</h1>
<p>${escape(greeting)}</p>
${blocks.map(htmlOf).join('\n')}
</main>
</body>
</html>
`;

function textOf(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return block.text;
    case 'link':
      return block.url;
    case 'copy':
      return `${block.label}\n\n    ${block.text}`;
  }
}

function htmlOf(block: MailBlock): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escape(block.text)}</p>`;
    case 'link':
      return `<p><a href="${escape(block.url)}" style="font-weight: bold">${escape(block.label)}</a></p>
<p>Or open this address: <span style="overflow-wrap: anywhere">${escape(block.url)}</span></p>`;
    case 'copy':
      return `<p>${escape(block.label)}</p>
<pre style="white-space: pre-wrap; overflow-wrap: anywhere">${escape(block.text)}</pre>`;
  }
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character]);
