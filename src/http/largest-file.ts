/** The largest file that is accepted, in bytes: 25 MB, as the error messages and the API's documentation say. */
export const LARGEST_FILE = 25 * 1024 * 1024;
