import Markdown, { type Components } from "react-markdown";

import { topHeading } from "#app/(app)/meetings/[id]/_view/top-heading.ts";
import { webUrl } from "#domain/web-url.ts";

const levels = ["h2", "h3", "h4", "h5", "h6"] as const;

/** The page has its own h1: whatever level a summary starts at becomes h2. Pictures from elsewhere stay words. */
function components(top: number): Components {
  const heading = (level: number) => levels[Math.min(Math.max(level - top, 0), 4)] ?? "h6";
  return {
    h1: heading(1),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
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
}

const look =
  "max-w-prose text-base leading-6 wrap-break-word [&_a]:underline [&_a]:decoration-line-strong [&_a]:underline-offset-3 " +
  "[&_a:hover]:text-accent [&_blockquote]:border-l-2 [&_blockquote]:pl-3 [&_blockquote]:text-muted [&_code]:font-mono " +
  "[&_code]:text-sm [&_h2]:mt-6 [&_h2]:mb-2 [&_h2]:text-lg [&_h2]:font-semibold [&_h2:first-child]:mt-0 [&_h3]:mt-4 " +
  "[&_h3]:mb-1 [&_h3]:font-semibold [&_h4]:mt-3 [&_h4]:font-medium [&_hr]:my-5 [&_li]:my-1 [&_ol]:my-2 [&_ol]:list-decimal " +
  "[&_ol]:pl-5 [&_p]:my-2 [&_pre]:overflow-x-auto [&_strong]:font-semibold [&_ul]:my-2 [&_ul]:list-disc [&_ul]:pl-5";

/**
 * Markdown from a provider, rendered on the server: HTML in it stays text, and links only lead to web pages. English,
 * because Fathom writes in English whatever was spoken.
 */
export function MarkdownText({ markdown }: { markdown: string }) {
  return (
    <div lang="en" dir="auto" className={look}>
      <Markdown components={components(topHeading(markdown))} urlTransform={(url) => webUrl(url)}>
        {markdown}
      </Markdown>
    </div>
  );
}
