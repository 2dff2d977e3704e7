package policygraph.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import policygraph.question.Said;

/** Takes in documents while the program serves: one batch after the other, in the background. */
public interface Intake {
  /** Files in one batch, at most. */
  int MOST_FILES = 50;

  /** Size of one file, at most: no policy is near it. */
  int MOST_MEGABYTES = 32;

  /** Begins with a batch; returns its id at once. */
  String take(List<Offered> files) throws IOException;

  /** Sources of the documents that were added, in the order of their names. */
  List<String> kept() throws IOException;

  /**
   * Removes a document that was added, with all that was read from it.
   *
   * @return false where none was added under that source
   * @throws IOException if its file cannot be deleted; then nothing has changed
   */
  boolean remove(String source) throws IOException;

  /** How far a batch has come; empty where it is unknown or long past. */
  Optional<Batch> batch(String id);

  /** A file that a reader offers, under the name that the reader's machine has for it. */
  record Offered(String name, long bytes, Content content) {}

  /** Opens the bytes of a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }

  /** A batch as it stands now. */
  record Batch(String id, List<Item> items) {
    public Batch {
      items = List.copyOf(items);
    }

    public boolean done() {
      return items.stream().allMatch(i -> i.state().ended());
    }

    public long ended() {
      return items.stream().filter(i -> i.state().ended()).count();
    }
  }

  /**
   * A file of a batch.
   *
   * @param source what it is called in the graph, once it is stored
   * @param policy id of the policy that it became, or that was there already
   * @param reason why it was refused
   */
  record Item(
      String name,
      State state,
      @Nullable String source,
      @Nullable String policy,
      @Nullable Said reason) {
    public Item in(State other) {
      return new Item(name, other, source, policy, reason);
    }

    public Item refused(Said why) {
      return new Item(name, State.REFUSED, null, null, why);
    }
  }

  /** How far a file has come. */
  enum State {
    WAITING,
    READING,
    STORED,
    /** The same bytes are in the corpus already. */
    KNOWN,
    REFUSED;

    public boolean ended() {
      return this == STORED || this == KNOWN || this == REFUSED;
    }

    /** Its name among the words of the pages. */
    public String key() {
      return "add.state." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
