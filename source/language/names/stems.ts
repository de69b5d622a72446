/** A name without the ending of its adjective: "Kestrian" and "Kestria" meet in "kestr", "Omari" and "Omar". */
export const stemOf = (name: string): string =>
	name.length > 5 ? name.replace(/(?:['’]s|(?:i?ans?|ese|ish|ia|is?|a))$/u, '') : name;
