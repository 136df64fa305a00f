import Markdown, { type Components } from "react-markdown";

import { webUrl } from "#domain/web-url.ts";

/** The page has its h1 and h2; a summary's own headings start below them. Pictures from elsewhere stay words. */
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  h5: ({ children }) => <h6>{children}</h6>,
  img: ({ alt }) => alt,
  a: ({ href, children }) =>
    href ? (
      <a href={href} target="_blank" rel="noopener noreferrer nofollow">
        {children}
      </a>
    ) : (
      <span>{children}</span>
    ),
};

const look =
  "max-w-prose text-base leading-6 wrap-break-word [&_a]:underline [&_a]:decoration-line-strong [&_a]:underline-offset-3 [&_a:hover]:text-accent [&_blockquote]:border-l-2 " +
  "[&_blockquote]:pl-3 [&_blockquote]:text-muted [&_code]:font-mono [&_code]:text-sm [&_h3]:mt-6 [&_h3]:mb-2 [&_h3]:text-lg " +
  "[&_h3]:font-semibold [&_h3:first-child]:mt-0 [&_h4]:mt-4 [&_h4]:mb-1 [&_h4]:font-semibold [&_h5]:mt-3 [&_h5]:font-medium [&_hr]:my-5 " +
  "[&_li]:my-1 [&_ol]:my-2 [&_ol]:list-decimal [&_ol]:pl-5 [&_p]:my-2 [&_pre]:overflow-x-auto [&_strong]:font-semibold [&_ul]:my-2 " +
  "[&_ul]:list-disc [&_ul]:pl-5";

/**
 * Markdown from a provider, rendered on the server: HTML in it stays text, and links only lead to web pages. English,
 * because Fathom writes in English whatever was spoken.
 */
export function MarkdownText({ markdown }: { markdown: string }) {
  return (
    <div lang="en" dir="auto" className={look}>
      <Markdown components={components} urlTransform={(url) => webUrl(url)}>
        {markdown}
      </Markdown>
    </div>
  );
}
