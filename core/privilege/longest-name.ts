/** AWS takes no ARN that is longer; what is longer is no name of anything, and not looked through. */
export const LONGEST_NAME = 2048;
