// What is matched is what terminals obey: names come from other people, and are to be read, not to move the cursor.
const obeyed = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text of somebody's, on one line, with nothing in it that a terminal would obey. */
export const printable = (text: string): string => text.replace(/\s+/g, ' ').replace(obeyed, '\ufffd');
