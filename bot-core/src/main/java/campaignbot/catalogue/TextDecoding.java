package campaignbot.catalogue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Bytes to text: by the byte order mark, else UTF-16 when every other byte is NUL, else UTF-8
/// where the bytes are valid UTF-8, else Windows-1252, which spreadsheets write in the West.
final class TextDecoding {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private TextDecoding() {}

  static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    return withoutMark(bytes);
  }

  private static String withoutMark(byte[] bytes) {
    if (nulShare(bytes, 1) > 0.4 && nulShare(bytes, 0) < 0.1) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (nulShare(bytes, 0) > 0.4 && nulShare(bytes, 1) < 0.1) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, WINDOWS);
    }
  }

  static boolean startsWith(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (var i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// The part of NULs at even (0) or odd (1) places of the first bytes.
  private static double nulShare(byte[] bytes, int parity) {
    var seen = 0;
    var nul = 0;
    for (var i = parity; i < Math.min(bytes.length, 4_000); i += 2) {
      seen++;
      nul += bytes[i] == 0 ? 1 : 0;
    }
    return seen == 0 ? 0 : (double) nul / seen;
  }
}
