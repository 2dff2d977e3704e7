package policygraph.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Bytes to text: UTF-8 (with or without a mark), UTF-16 with a mark, GB18030 and Big5. Nothing is
 * replaced: bytes that are no text in any of these are refused.
 */
final class TextDecoder {
  private static final Set<String> CHINESE = Set.of("GB18030", "Big5");

  /**
   * Control characters other than tab, line feed, form feed and carriage return: one in this many.
   */
  private static final int BINARY_SHARE = 200;

  String decode(byte[] bytes) throws UnreadableException {
    if (bytes.length >= 2 && isUtf16Mark(bytes)) {
      return strict(bytes, StandardCharsets.UTF_16);
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return unmarkedUtf16(bytes);
      }
      if (b > 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
        controls++;
      }
    }
    if (controls * BINARY_SHARE > bytes.length) {
      throw new UnreadableException(Cause.BINARY, controls + " control characters");
    }
    try {
      return strict(bytes, StandardCharsets.UTF_8);
    } catch (UnreadableException notUtf8) {
      return inChineseCharset(bytes, notUtf8);
    }
  }

  private static boolean isUtf16Mark(byte[] bytes) {
    int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    return mark == 0xFEFF || mark == 0xFFFE;
  }

  /** Bytes with a zero among them are text in UTF-16 without a mark, or no text. */
  private static String unmarkedUtf16(byte[] bytes) throws UnreadableException {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Optional<String> text = plausible(bytes, charset);
      if (text.isPresent() && text.get().indexOf('\0') < 0) {
        return text.get();
      }
    }
    int at = 0;
    while (bytes[at] != 0) {
      at++;
    }
    throw new UnreadableException(Cause.BINARY, "0x0 @ " + at);
  }

  private static String inChineseCharset(byte[] bytes, UnreadableException notUtf8)
      throws UnreadableException {
    for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
      if (CHINESE.contains(match.getName())) {
        Optional<String> text = plausible(bytes, Charset.forName(match.getName()));
        if (text.isPresent()) {
          return text.get();
        }
      }
    }
    throw notUtf8;
  }

  private static Optional<String> plausible(byte[] bytes, Charset charset) {
    try {
      return Optional.of(strict(bytes, charset)).filter(Plausibility::isChinese);
    } catch (UnreadableException otherCharset) {
      return Optional.empty();
    }
  }

  private static String strict(byte[] bytes, Charset charset) throws UnreadableException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(in)
          .toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableException(
          Cause.ENCODING,
          charset + ": 0x%x @ %d".formatted(byteAt(bytes, in.position()), in.position()));
    }
  }

  private static int byteAt(byte[] bytes, int position) {
    return position < bytes.length ? bytes[position] & 0xFF : 0;
  }
}
