package policygraph.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The tables of the graph in a folder: as in the ZIP file, which is what goes over the wire. */
public final class GraphFolder {
  private GraphFolder() {}

  /** Writes what a ZIP file of tables holds into a folder. */
  public static void unpack(Path zip, Path folder) throws IOException {
    try (InputStream in = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(in)) {
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder.normalize())) {
          throw new IOException("not a table of the graph: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        Files.copy(entries, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
