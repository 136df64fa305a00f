import type { MetadataRoute } from "next";

/** Koppel on a home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Koppel",
    short_name: "Koppel",
    start_url: "/",
    display: "standalone",
    background_color: "#fbfbfa",
    theme_color: "#17181a",
    icons: [
      { src: "/icon.svg", type: "image/svg+xml", sizes: "any" },
      { src: "/icon-192.png", type: "image/png", sizes: "192x192" },
      { src: "/icon-512.png", type: "image/png", sizes: "512x512" },
    ],
  };
}
