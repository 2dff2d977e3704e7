package policygraph.lexicon;

import java.util.List;

/**
 * One way to name a body without its place: 发展和改革委员会, of which 发展改革委 is a short form.
 *
 * @param full with nothing left out
 * @param shorts other names in use for the same
 */
record StemForm(AgencyStem stem, String full, List<String> shorts) {}
