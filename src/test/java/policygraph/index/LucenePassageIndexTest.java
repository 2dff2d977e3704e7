package policygraph.index;

import java.nio.file.Path;

class LucenePassageIndexTest extends PassageIndexContract {
  @Override
  PassageIndex open(Path folder) {
    return LucenePassageIndex.open(folder);
  }
}
