import { neutralise } from "./neutralise.ts";

/**
 * The address when it may become a link: http or https, nothing that could leave an attribute or hide
 * in a line, and no user name before the host, which serves only to look like another host.
 */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || url !== neutralise(url)) return undefined;
  return /^https?:\/\/[^\s"'<>\\^`{|}/?#@]+(?:[/?#][^\s"'<>\\^`{|}]*)?$/i.test(url) ? url : undefined;
}
