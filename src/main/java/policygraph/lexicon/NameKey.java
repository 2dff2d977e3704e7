package policygraph.lexicon;

/** The form of a body's name that its spellings have in common. */
final class NameKey {
  private NameKey() {}

  /** 发展和改革委员会 and 发展改革委 have one key, as have 市场监督管理局 and 市场监管局. */
  static String of(String name) {
    return name.replace("和", "")
        .replace("与", "")
        .replace("监督管理", "监管")
        .replace("委员会", "委")
        .replace("管委会", "管理委")
        .replace("办公室", "办")
        .replace('"', '“');
  }
}
