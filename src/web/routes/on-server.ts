/**
 * What a page is drawn from, kept on the server. No page of staff runs React in the browser, yet the router writes all
 * that a loader answers down once more for it, which takes a fifth of the time of a long page. It writes an object's own
 * properties: here they are inherited.
 */
export const onServer = <T extends object>(page: T): T => Object.create(page) as T;
