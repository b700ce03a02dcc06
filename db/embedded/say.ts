/** Where the database's start tells the operator what it does: the console of a command, or nothing. */
export type Say = (line: string) => void;
