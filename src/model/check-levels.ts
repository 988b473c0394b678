/** Something that can have been done with a block, and what it means. */
export interface CheckLevel {
  /** Its anchor on the page about checks. */
  readonly id: string;
  readonly label: string;
  /** After a number: `3 type-checked`. */
  readonly counted: string;
  /** What was done. */
  readonly done: string;
  /** What that does not prove. */
  readonly open: string;
}

/** What is said about blocks of code, from the strongest to the weakest. */
export const CHECK_LEVELS: readonly CheckLevel[] = [
  {
    id: 'run',
    label: 'Run',
    counted: 'run',
    done: 'The block was executed, with the other files of its article beside it, in a process that has limits of time and memory and no network.',
    open: 'It ran once, on one machine, with the inputs it shows.',
  },
  {
    id: 'typed',
    label: 'Type-checked',
    counted: 'type-checked',
    done: 'A compiler read the block together with the other blocks of its article, under their file names, against the published types of the libraries they import. A library that is too large to install is declared for the check, with the members the articles use.',
    open: 'Names, calls and types agree. Whether the code does what the article says is another question.',
  },
  {
    id: 'validated',
    label: 'Validated',
    counted: 'validated',
    done: 'The block holds the published schema of its format, field by field.',
    open: 'Values that are allowed can still be wrong.',
  },
  {
    id: 'parsed',
    label: 'Parsed',
    counted: 'parsed',
    done: 'The parser of the language itself, or the one its community relies on, accepted the block.',
    open: 'Parsed does not mean correct. A parser finds a missing bracket or a misspelt keyword; it does not know whether a table, a method or a gem exists.',
  },
  {
    id: 'fails',
    label: 'Fails on purpose',
    counted: 'failing on purpose',
    done: 'The block has to fail with exactly the errors it names. If it stopped failing, or failed otherwise, the check would refuse it.',
    open: 'Nothing beyond that error is claimed.',
  },
  {
    id: 'fragment',
    label: 'Fragment',
    counted: 'fragments',
    done: 'The block is part of something larger and was parsed as such: as it stands, or inside a method, an object or a clause. The reason stands beside it.',
    open: 'Names it takes from around it are not looked up.',
  },
  {
    id: 'output',
    label: 'Output, compared',
    counted: 'compared output',
    done: 'The block is what a program of the article prints. The program was run, and each line was compared.',
    open: 'It is the output of that one run.',
  },
  {
    id: 'recorded',
    label: 'Output, recorded',
    counted: 'recorded output',
    done: 'The block is output of something the check cannot run again: two sessions, another version, a test with a database. It says where it was recorded.',
    open: 'It was copied, and nothing compares it.',
  },
  {
    id: 'pseudo',
    label: 'Pseudocode',
    counted: 'pseudocode',
    done: 'The block is not code of any language, and says why.',
    open: 'Nothing was checked.',
  },
];
