package policygraph.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policygraph.text.CleanText;

/** Finds the phrases of an item that may say who does it, strong forms first. */
final class ClauseFinder {
  private static final Pattern NEXT_POINT =
      Pattern.compile("[一二三四五六七八九十]{1,2}(?:是|[.．、](?=\\p{IsHan}{4}))");

  private static final int SHORTEST_HEADING = 4;
  private static final int LONGEST_HEADING = 30;

  private final String text;
  private final Tables tables;
  private final FlatTables flat;
  private final SentenceClauses sentences;

  ClauseFinder(String text, Tables tables, FlatTables flat) {
    this.text = text;
    this.tables = tables;
    this.flat = flat;
    this.sentences = new SentenceClauses(text);
  }

  /** Clauses between two offsets, in the order of the text; they do not overlap. */
  List<FoundClause> find(Item item) {
    FoundClause row = flat.clause(item.from());
    if (row != null) {
      return List.of(row);
    }
    List<FoundClause> found = new ArrayList<>(tables.clauses(item.from()));
    int from = item.bodyFrom();
    int to = item.bodyTo;
    int at = from;
    while (at < to) {
      int end = 0;
      if (startsPhrase(at, from) && ClauseSigns.LABEL.matcher(text).region(at, to).lookingAt()) {
        end = labelledEnd(at, to);
        addUnlessTaken(found, new FoundClause(at, end, Clause.Form.LABELLED_LINE));
      } else if (Brackets.opens(text.charAt(at))) {
        end = bracket(at, from, to, found);
      }
      at = Math.max(at + 1, end);
    }
    sentences.find(from, to, found);
    found.sort(Comparator.comparingInt(FoundClause::from));
    return found;
  }

  private static void addUnlessTaken(List<FoundClause> found, FoundClause clause) {
    if (found.stream().noneMatch(f -> f.overlaps(clause.from(), clause.to()))) {
      found.add(clause);
    }
  }

  /** Returns the offset after the bracket, or 0 if what it holds must still be searched. */
  private int bracket(int open, int from, int to, List<FoundClause> found) {
    int close = Brackets.close(text, open, to);
    int end = close > 0 ? close : lineEnd(open, to);
    boolean closed = close > 0 || Brackets.closes(text.charAt(end - 1));
    String inside = text.substring(open + 1, Math.max(open + 1, closed ? end - 1 : end));
    char before = open > from ? lastBefore(open, from) : '\n';
    if (close < 0
        && !ClauseSigns.isLabelled(inside.replaceAll("\\s", ""))
        && inside.length() > 300) {
      return 0;
    }
    boolean isClause =
        ClauseSigns.isClause(inside, before, closesSentence(end, to))
            || (closed && closesHeading(from, open) && ClauseSigns.saysWhoDoes(inside));
    if (!isClause) {
      return 0;
    }
    addUnlessTaken(found, new FoundClause(open, end, Clause.Form.BRACKET));
    return end;
  }

  /** The last char that is no blank; a line end counts as one. */
  private char lastBefore(int at, int from) {
    int i = at - 1;
    while (i >= from && text.charAt(i) != '\n' && CleanText.isBlank(text.charAt(i))) {
      i--;
    }
    return i < from || text.charAt(i) == CleanText.LOST ? '\n' : text.charAt(i);
  }

  private boolean closesSentence(int end, int to) {
    int i = end;
    while (i < to
        && text.charAt(i) != '\n'
        && (CleanText.isBlank(text.charAt(i)) || text.charAt(i) == '*')) {
      i++;
    }
    return i >= to || "\n。；;".indexOf(text.charAt(i)) >= 0 || text.charAt(i) == CleanText.LOST;
  }

  /**
   * Whether a bracket stands behind a heading that runs on: behind an item's first words, with no
   * sign between.
   */
  private boolean closesHeading(int from, int open) {
    return open - from >= SHORTEST_HEADING
        && open - from <= LONGEST_HEADING
        && text.substring(from, open).chars().allMatch(Character::isLetterOrDigit);
  }

  private boolean startsPhrase(int at, int from) {
    if (at == from) {
      return true;
    }
    char before = text.charAt(at - 1);
    return "\n。；;）)〕］]　*".indexOf(before) >= 0 || before == CleanText.LOST;
  }

  /** 牵头单位：… with the labelled lines or parts that follow it at once. */
  private int labelledEnd(int from, int to) {
    int end = partEnd(from, to);
    while (end < to) {
      int next = end;
      while (next < to
          && (CleanText.isBlank(text.charAt(next)) || "；;*".indexOf(text.charAt(next)) >= 0)) {
        next++;
      }
      Matcher label = ClauseSigns.LABEL.matcher(text).region(next, to);
      Matcher other = ClauseSigns.OTHER_LABEL.matcher(text).region(next, to);
      if (!label.lookingAt() && !other.lookingAt()) {
        break;
      }
      end = partEnd(next, to);
    }
    return end;
  }

  /** The end of what a label says: a full stop, or the line's end unless names go on behind it. */
  private int partEnd(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != CleanText.LOST && text.charAt(end) != '。') {
      if ((text.charAt(end) == '\n' && !namesGoOn(end, to)) || runsOn(end, to)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether the next point of a list follows with no sign between: 政策法规科三是优化审查机制. */
  private boolean runsOn(int at, int to) {
    return NEXT_POINT.matcher(text).region(at, to).lookingAt()
        && ClauseSigns.endsList(text.substring(Math.max(0, at - 12), at));
  }

  /** Whether a line is broken inside a list of names: 市国\n资委、市财政局. */
  private boolean namesGoOn(int lineEnd, int to) {
    int next = lineEnd + 1;
    int end = Math.min(to, lineEnd(Math.min(next, to), to));
    String line = text.substring(Math.min(next, to), Math.max(Math.min(next, to), end)).strip();
    return !line.isEmpty()
        && line.indexOf('。') < 0
        && "；;、，。）)".indexOf(text.charAt(lineEnd - 1)) < 0
        && !ClauseSigns.LABEL.matcher(line).find()
        && !ClauseSigns.OTHER_LABEL.matcher(line).lookingAt()
        && ClauseSigns.endsWithBody(line);
  }

  private int lineEnd(int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != '\n' && text.charAt(end) != CleanText.LOST) {
      end++;
    }
    while (end > from + 1 && CleanText.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
