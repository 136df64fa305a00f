import "server-only";

/** Set by the proxy on the request, so that a page knows its own address. */
export const pathHeader = "x-koppel-path";
