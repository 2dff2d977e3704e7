package policygraph.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The documents of a folder, its sub-folders included. */
public final class CorpusFolder {
  private final Path folder;

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
    Map<String, Path> found = new TreeMap<>();
    try (var files = Files.walk(folder)) {
      List<Path> documents =
          files
              .filter(Files::isRegularFile)
              .filter(f -> SourceReader.isDocument(f.getFileName().toString()))
              .toList();
      for (Path file : documents) {
        found.put(folder.relativize(file).toString().replace('\\', '/'), file);
      }
    }
    return found;
  }
}
