package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// The XML parts of a workbook's zip file, unpacked in memory and never beyond the limits: a file
/// of 3 MB may hold a gigabyte. Entries are found through the central directory, as Excel finds
/// them. Names are only compared, never used as paths.
final class ZipParts {
  private static final int END_OF_DIRECTORY = 0x06054b50;
  private static final int DIRECTORY_ENTRY = 0x02014b50;
  private static final int LOCAL_ENTRY = 0x04034b50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;

  private final Map<String, byte[]> parts = new HashMap<>();
  private final ByteBuffer zip;
  private int left = ImportLimits.UNPACKED_BYTES;

  private ZipParts(byte[] bytes) {
    zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// @throws FileUnreadable when the file is broken or unpacks to more than the limits allow
  static ZipParts of(byte[] bytes) {
    var parts = new ZipParts(bytes);
    try {
      parts.readDirectory();
      return parts;
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private void readDirectory() throws DataFormatException {
    var end = endOfDirectory();
    var entries = zip.getShort(end + 10) & 0xFFFF;
    ImportLimits.check(entries <= ImportLimits.ZIP_ENTRIES, Reason.UNPACKS_TOO_LARGE);
    var at = zip.getInt(end + 16);
    for (var i = 0; i < entries; i++) {
      require(zip.getInt(at) == DIRECTORY_ENTRY);
      var nameLength = zip.getShort(at + 28) & 0xFFFF;
      var name = new String(zip.array(), at + 46, nameLength, StandardCharsets.UTF_8);
      if (isWanted(name)) {
        parts.put(name, content(at));
      }
      at += 46 + nameLength + (zip.getShort(at + 30) & 0xFFFF) + (zip.getShort(at + 32) & 0xFFFF);
    }
  }

  private int endOfDirectory() {
    var last = zip.capacity() - END_LENGTH;
    for (var at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (zip.getInt(at) == END_OF_DIRECTORY) {
        return at;
      }
    }
    throw new FileUnreadable(Reason.BROKEN);
  }

  private static boolean isWanted(String name) {
    return name.startsWith("xl/")
        && (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.startsWith("xl/theme");
  }

  private byte[] content(int entry) throws DataFormatException {
    var method = zip.getShort(entry + 10);
    var packed = zip.getInt(entry + 20);
    var local = zip.getInt(entry + 42);
    require(zip.getInt(local) == LOCAL_ENTRY && packed >= 0);
    var start =
        local + 30 + (zip.getShort(local + 26) & 0xFFFF) + (zip.getShort(local + 28) & 0xFFFF);
    var bytes = Arrays.copyOfRange(zip.array(), start, Math.addExact(start, packed));
    require(start + packed <= zip.capacity());
    return switch (method) {
      case STORED -> counted(bytes);
      case DEFLATED -> inflated(bytes);
      default -> throw new FileUnreadable(Reason.BROKEN);
    };
  }

  private byte[] counted(byte[] bytes) {
    left -= bytes.length;
    ImportLimits.check(left >= 0, Reason.UNPACKS_TOO_LARGE);
    return bytes;
  }

  private byte[] inflated(byte[] packed) throws DataFormatException {
    var content = new ByteArrayOutputStream();
    var buffer = new byte[64 * 1024];
    try (var inflater = new Inflater(true)) {
      inflater.setInput(packed);
      while (!inflater.finished()) {
        var size = inflater.inflate(buffer);
        require(size > 0 || inflater.finished());
        left -= size;
        ImportLimits.check(left >= 0, Reason.UNPACKS_TOO_LARGE);
        content.write(buffer, 0, size);
      }
    }
    return content.toByteArray();
  }

  private static void require(boolean sound) {
    ImportLimits.check(sound, Reason.BROKEN);
  }
}
