/** Where a client's private notes are: below the app's own address, so that it opens without a network, and nobody's. */
export const notesPath = "/c/notes";
