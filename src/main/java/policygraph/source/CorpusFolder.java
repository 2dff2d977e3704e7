package policygraph.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of a folder, its sub-folders included, hidden ones and hidden files left out. */
public final class CorpusFolder {
  private static final int DEEPEST = 40;

  private final Path folder;

  /**
   * What a folder holds.
   *
   * @param documents by their source name, in its order
   * @param refused folders and links that could not be followed
   */
  public record Contents(Map<String, Path> documents, List<Reading.Refused> refused) {
    /** Whether a source stands where nothing could be seen this time. */
    public boolean isOutOfSight(String source) {
      return refused.stream().anyMatch(r -> source.startsWith(r.source() + "/"));
    }
  }

  /**
   * @throws java.nio.file.NotDirectoryException if there is no such folder
   */
  public CorpusFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new java.nio.file.NotDirectoryException(folder.toString());
    }
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /** The documents by their source name, in its order. */
  public Map<String, Path> documents() throws IOException {
    return contents().documents();
  }

  public Contents contents() throws IOException {
    Contents contents = new Contents(new TreeMap<>(), new ArrayList<>());
    EnumSet<FileVisitOption> links = EnumSet.of(FileVisitOption.FOLLOW_LINKS);
    Files.walkFileTree(folder, links, DEEPEST, new Visitor(contents));
    return contents;
  }

  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Contents contents;

    Visitor(Contents contents) {
      this.contents = contents;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean hidden = !path.equals(folder) && path.getFileName().toString().startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
      if (SourceReader.isDocument(path.getFileName().toString())) {
        if (attributes.isRegularFile()) {
          add(path);
        } else if (!attributes.isDirectory()) {
          refuse(path, Cause.BROKEN, "not a file");
        }
      }
      return FileVisitResult.CONTINUE;
    }

    /** A name that this system cannot spell may stand for several files. */
    private void add(Path path) {
      if (contents.documents().putIfAbsent(name(path), path) != null) {
        refuse(path, Cause.BROKEN, "two files of this name");
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
      if (path.equals(folder)) {
        throw e;
      }
      switch (e) {
        case FileSystemLoopException loop -> refuse(path, Cause.LOOP, "");
        case AccessDeniedException denied -> refuse(path, Cause.DENIED, "");
        default -> refuse(path, Cause.BROKEN, String.valueOf(e.getMessage()));
      }
      return FileVisitResult.CONTINUE;
    }

    private void refuse(Path path, Cause cause, String detail) {
      contents.refused().add(new Reading.Refused(name(path), cause, detail));
    }

    private String name(Path path) {
      return folder.relativize(path).toString().replace('\\', '/');
    }
  }
}
