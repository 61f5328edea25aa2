package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.NotATable.Reason;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The XML parts of a zip file, unpacked in memory and never beyond the limits: a file of 3 MB may
/// hold a gigabyte. Names are only compared, never used as paths.
record ZipParts(Map<String, byte[]> parts) {

  static ZipParts of(byte[] zip) {
    var parts = new HashMap<String, byte[]>();
    var entries = 0;
    var left = ImportLimits.UNPACKED_BYTES;
    try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        ImportLimits.check(++entries <= ImportLimits.ZIP_ENTRIES, Reason.UNPACKS_TOO_LARGE);
        var content = unpack(stream, left, isWanted(entry));
        left -= content.size;
        var name = entry.getName();
        content.bytes.ifPresent(bytes -> parts.put(name, bytes));
      }
      return new ZipParts(parts);
    } catch (IOException | IllegalArgumentException _) {
      throw new FileUnreadable(Reason.BROKEN);
    }
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  private static boolean isWanted(ZipEntry entry) {
    var name = entry.getName();
    return name.startsWith("xl/")
        && (name.endsWith(".xml") || name.endsWith(".rels"))
        && !name.startsWith("xl/theme");
  }

  private record Unpacked(int size, Optional<byte[]> bytes) {}

  private static Unpacked unpack(ZipInputStream stream, int limit, boolean keep)
      throws IOException {
    var buffer = new byte[64 * 1024];
    var kept = new ByteArrayOutputStream();
    var size = 0;
    for (var read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
      size += read;
      ImportLimits.check(size <= limit, Reason.UNPACKS_TOO_LARGE);
      if (keep) {
        kept.write(buffer, 0, read);
      }
    }
    return new Unpacked(size, keep ? Optional.of(kept.toByteArray()) : Optional.empty());
  }
}
