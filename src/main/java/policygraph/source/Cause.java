package policygraph.source;

/** Why a file could not be read, in the words that a user sees. */
public enum Cause {
  EMPTY("文件是空的", "the file is empty"),
  BINARY("不是文本文件（含二进制数据）", "not a text file: it holds binary data"),
  ENCODING(
      "不是 UTF-8，也不是 GB18030 或 Big5 编码的中文文本，请另存为 UTF-8",
      "neither UTF-8 nor Chinese text in GB18030 or Big5: save it as UTF-8"),
  NOISE("读不出中文文句，内容像是乱码或随机数据", "no Chinese sentences in it: it looks like noise"),
  SCAN("扫描件，没有文字层，请先做文字识别（OCR）", "a scan without a text layer: run character recognition first"),
  ENCRYPTED(
      "文件已加密，请用密码打开后另存为不加密的文件",
      "the file is encrypted: open it with its password and save it without"),
  UNSUPPORTED(
      "不支持这种格式，请另存为 .docx、.pdf、.html 或 .txt",
      "a format that is not read: save it as .docx, .pdf, .html or .txt"),
  MISNAMED(
      "扩展名与内容不符：压缩包请先解压，其他文件请改回原来的扩展名，或另存为 .docx、.pdf、.html 或 .txt",
      "not what its name says: unpack an archive; give any other file its own ending, or save it as"
          + " .docx, .pdf, .html or .txt"),
  TOO_LARGE("文件过大", "the file is too large"),
  LOOP("链接绕成了圈，里面的文件没有读取", "a link that leads back to itself: what is in it was not read"),
  DENIED("没有读取权限", "no permission to read it"),
  BROKEN(
      "文件已损坏或无法打开，请重新下载，或用原来的软件打开后另存一份",
      "the file is broken or cannot be opened: fetch it again, or open it in its own program and"
          + " save it anew"),
  FAILED(
      "读取时程序出错，请把该文件连同此行报告给开发者", "the program failed on it: please report the file with this line");

  private final String chinese;
  private final String english;

  Cause(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }
}
